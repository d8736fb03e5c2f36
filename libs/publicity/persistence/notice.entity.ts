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
  @Column('text', { name: 'list_digest' }) listDigest: string;
  @Column('jsonb') rows: PublicRow[];
}
