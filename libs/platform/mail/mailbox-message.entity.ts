import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'mailbox_message' })
export class MailboxMessageEntity {
  /** The mail's own id. */
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'sent_to' }) sentTo: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
}
