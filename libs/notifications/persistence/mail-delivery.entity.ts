import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed';

@Entity({ name: 'mail_delivery' })
export class MailDeliveryEntity {
  /** Also the mail's Message-ID, so that a repeated sending is recognised where it arrives. */
  @PrimaryColumn('uuid') id: string;
  /** What the mail says; a mail to an address nobody here answers to has no notice and carries its own words. */
  @Column('uuid', { name: 'notice_id', nullable: true }) noticeId: string | null;
  @Column('bigint', { name: 'fact_id', nullable: true }) factId: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { name: 'title_en', nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { name: 'text_en', nullable: true }) textEn: string | null;
  @Column('text', { nullable: true }) href: string | null;
  @Column('text', { name: 'sent_to' }) sentTo: string;
  @Column('text') state: DeliveryState;
  @Column('int') attempts: number;
  @Column('timestamptz', { name: 'next_try_at' }) nextTryAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('text', { nullable: true }) error: string | null;
}
