import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One way in, by a mail address or by a phone; a person may have several. */
@Entity({ name: 'account' })
export class AccountEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** Lower case; unique. */
  @Column('text', { nullable: true }) email: string | null;
  /** Eleven digits, sealed. */
  @Column('text', { name: 'phone_sealed', nullable: true }) phoneSealed: string | null;
  /** Unique. */
  @Column('text', { name: 'phone_index', nullable: true }) phoneIndex: string | null;
  /** The last four digits. */
  @Column('text', { name: 'phone_tail', nullable: true }) phoneTail: string | null;
  /** The same in all accounts of a person; null while he has none and comes by the portal. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('timestamptz', { name: 'password_set_at' }) passwordSetAt: Date;
  /** By the stricter rules: known only while the password itself is at hand, so it is noted when it is set. */
  @Column('boolean', { name: 'password_suits_staff' }) passwordSuitsStaff: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  /** By an administrator, until he unlocks it. */
  @Column('timestamptz', { name: 'locked_at', nullable: true }) lockedAt: Date | null;
  /** Told to its owner. */
  @Column('text', { name: 'lock_reason', nullable: true }) lockReason: string | null;
}
