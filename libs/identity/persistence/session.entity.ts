import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'session' })
export class SessionEntity {
  @PrimaryColumn('uuid') id: string;
  /** SHA-256 of the token; the token itself is only in the browser. */
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The unit acted for; organizations decides whether it still may. */
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('text', { nullable: true }) network: string | null;
  /** What the browser says it is. */
  @Column('text', { nullable: true }) agent: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  /** When the second factor's code was given; a session of whoever has a factor opens nothing without. */
  @Column('timestamptz', { name: 'second_factor_at', nullable: true }) secondFactorAt: Date | null;
  /** When its person last proved himself by all he has. */
  @Column('timestamptz', { name: 'fresh_at' }) freshAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
