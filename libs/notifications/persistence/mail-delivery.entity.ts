import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed';

@Entity({ name: 'mail_delivery' })
export class MailDeliveryEntity {
  /** Also the mail's Message-ID, so that a repeated sending is recognised where it arrives. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('text', { name: 'sent_to' }) sentTo: string;
  @Column('text') state: DeliveryState;
  @Column('int') attempts: number;
  @Column('timestamptz', { name: 'next_try_at' }) nextTryAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('text', { nullable: true }) error: string | null;
}
