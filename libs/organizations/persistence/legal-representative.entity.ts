import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which member is the one the licence names. */
@Entity({ name: 'legal_representative' })
export class LegalRepresentativeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The licence he was recorded by; null for units brought in by command, without papers. */
  @Column('uuid', { name: 'licence_id', nullable: true }) licenceId: string | null;
  @Column('timestamptz', { name: 'since' }) since: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
