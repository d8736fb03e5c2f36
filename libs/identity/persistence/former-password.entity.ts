import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an account's password was before. */
@Entity({ name: 'former_password' })
export class FormerPasswordEntity {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  /** When the next one took its place. */
  @PrimaryColumn('timestamptz') until: Date;
}
