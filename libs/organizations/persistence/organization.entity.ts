import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnitKind } from '../domain/unit-kinds';

@Entity({ name: 'organization' })
export class OrganizationEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_en', nullable: true }) nameEn: string | null;
  @Column('text') kind: UnitKind;
  @Column('text', { name: 'credit_code' }) creditCode: string;
  /** GB/T 2260. */
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) about: string | null;
  /** As the licence says it; null for units brought in without one. */
  @Column('text', { name: 'legal_representative', nullable: true }) legalRepresentative: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
