import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'notice' })
export class NoticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('bigint', { name: 'fact_id' }) factId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** The unit in whose duty the person hears it; null for somebody who hears it for himself. */
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('text') title: string;
  @Column('text', { name: 'title_en' }) titleEn: string;
  @Column('text') text: string;
  @Column('text', { name: 'text_en' }) textEn: string;
  @Column('text') href: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}
