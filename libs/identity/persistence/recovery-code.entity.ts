import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stands in once for a code when the device is lost. */
@Entity({ name: 'recovery_code' })
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'factor_id' }) factorId: string;
  /** Keyed, over factor and code. */
  @PrimaryColumn('text', { name: 'code_hash' }) codeHash: string;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
