import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One browser on its way to the portal and back. */
@Entity({ name: 'portal_attempt' })
export class PortalAttemptEntity {
  @PrimaryColumn('uuid') id: string;
  /** SHA-256 of the token in the browser's cookie; a new token when the portal has proved a stranger. */
  @Column('text', { name: 'browser_hash' }) browserHash: string;
  @Column('text', { name: 'state_hash' }) stateHash: string;
  /** Nonce and code verifier, sealed. */
  @Column('text') kept: string;
  @Column('text', { name: 'return_path' }) returnPath: string;
  @Column('text') language: 'zh' | 'en';
  /** The signed-in person who wants the portal linked; null: somebody signs in. */
  @Column('uuid', { name: 'link_to', nullable: true }) linkTo: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
  /** Whom the portal proved, sealed, while nobody here is known to be him. */
  @Column('text', { nullable: true }) stranger: string | null;
  @Column('timestamptz', { name: 'proved_at', nullable: true }) provedAt: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
