import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecreeState } from '../domain/decree';
import type { EffectLine } from '../domain/effect';

@Entity({ name: 'holiday_decree' })
export class DecreeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') state: DecreeState;
  @Column('int') year: number;
  @Column('text') number: string;
  @Column('text', { name: 'source_url' }) sourceUrl: string;
  @Column('date', { name: 'issued_on' }) issuedOn: string;
  @Column('text', { array: true }) off: string[];
  @Column('text', { array: true }) worked: string[];
  @Column('text') text: string;
  @Column('uuid', { array: true }) authors: string[];
  @Column('jsonb', { nullable: true }) effect: EffectLine[] | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
}
