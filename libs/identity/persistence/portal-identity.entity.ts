import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who a person is at a portal: issuer and subject, never the address it names. */
@Entity({ name: 'portal_identity' })
export class PortalIdentityEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
