import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeState, PublicRow } from '../domain/notice';

@Entity({ name: 'public_notice' })
export class PublicNoticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') number: string;
  @Column('text') state: NoticeState;
  @Column('uuid', { name: 'publisher_id' }) publisherId: string;
  @Column('text') title: string;
  @Column('text') basis: string;
  @Column('text') contact: string;
  @Column('date', { name: 'published_on' }) publishedOn: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  /** For how many it is open; null for those published before the number was kept. */
  @Column('int', { name: 'working_days', nullable: true }) workingDays: number | null;
  @Column('text', { name: 'list_digest' }) listDigest: string;
  @Column('jsonb') rows: PublicRow[];
}
