import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person has one confirmed factor at most, and one that is offered and waits for its first code. */
@Entity({ name: 'second_factor' })
export class SecondFactorEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** Base32, sealed in its place. */
  @Column('text') secret: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** The latest time step a code was accepted for; none up to it is accepted again. */
  @Column('int', { name: 'last_step' }) lastStep: number;
}
