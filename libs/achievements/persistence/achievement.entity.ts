import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Advantage, Completer, Evidence, IprItem, Remark, State } from '../domain/achievement';
import type { Kind, PriceBasis, PriceMode, Source } from '../domain/codes';

@Entity({ name: 'achievement' })
export class AchievementEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: State;
  @Column('uuid', { name: 'unit_id' }) unitId: string;
  /** The registry it was sent to; null before. */
  @Column('uuid', { name: 'registry_id', nullable: true }) registryId: string | null;
  @Column('text', { name: 'division_code' }) divisionCode: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text') kind: Kind;
  @Column('text') title: string;
  @Column('text', { name: 'title_en', nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) benefit: string | null;
  @Column('text', { nullable: true }) problem: string | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('text', { array: true }) keywords: string[];
  @Column('text', { name: 'field_code', nullable: true }) fieldCode: string | null;
  @Column('text', { name: 'discipline_code', nullable: true }) disciplineCode: string | null;
  @Column('text', { name: 'industry_code', nullable: true }) industryCode: string | null;
  @Column('int', { nullable: true }) readiness: number | null;
  @Column('text', { name: 'research_from', nullable: true }) researchFrom: string | null;
  @Column('text', { name: 'research_to', nullable: true }) researchTo: string | null;
  @Column('text', { nullable: true }) source: Source | null;
  @Column('jsonb') completers: Completer[];
  @Column('jsonb') ipr: IprItem[];
  @Column('jsonb') advantages: Advantage[];
  @Column('jsonb') evidence: Evidence[];
  @Column('uuid', { name: 'attachment_ids', array: true }) attachmentIds: string[];
  @Column('text', { name: 'price_mode', nullable: true }) priceMode: PriceMode | null;
  /** Fen, as the driver's text. */
  @Column('bigint', { name: 'price_low', nullable: true }) priceLow: string | null;
  @Column('bigint', { name: 'price_high', nullable: true }) priceHigh: string | null;
  @Column('text', { name: 'price_text', nullable: true }) priceText: string | null;
  @Column('text', { name: 'price_basis', nullable: true }) priceBasis: PriceBasis | null;
  @Column('jsonb') remarks: Remark[];
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('text', { name: 'changed_by' }) changedBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  /** Counts the saves; a save names the one it was made from. */
  @Column('int') version: number;
  @Column('date', { name: 'registered_on', nullable: true }) registeredOn: string | null;
  @Column('date', { name: 'listed_on', nullable: true }) listedOn: string | null;
  @Column('date', { name: 'last_confirmed_on', nullable: true }) lastConfirmedOn: string | null;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: string | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
}
