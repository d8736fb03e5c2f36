import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer, DeclineReason } from '../domain/match';

@Entity({ name: 'match' })
export class MatchEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'need_id' }) needId: string;
  @Column('uuid', { name: 'achievement_id' }) achievementId: string;
  @Column('int') score: number;
  @Column('text', { name: 'shared_terms', array: true }) sharedTerms: string[];
  @Column('text', { name: 'missing_terms', array: true }) missingTerms: string[];
  @Column('text') question: string;
  @Column('text', { name: 'question_en' }) questionEn: string;
  @Column('text', { nullable: true }) answer: Answer | null;
  @Column('text', { nullable: true }) reason: DeclineReason | null;
  @Column('text', { nullable: true }) remark: string | null;
  @Column('timestamptz', { name: 'suggested_at' }) suggestedAt: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
}
