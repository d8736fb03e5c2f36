import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who agreed to which text, and when. */
@Entity({ name: 'consent' })
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text') document: string;
  /** The day the text was made. */
  @PrimaryColumn('text') version: string;
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt: Date;
}
