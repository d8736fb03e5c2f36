import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { SETTINGS } from '@market/platform/http';
import { Mailer } from '@market/platform/mail';
import { type DueMail, noteSent, noteUnsent, takeDueMails } from '../persistence/mail-delivery.store';

const BATCH = 50;

/** Sends what is owed. A process that dies in between leaves the row, and the next run takes it up again. */
@Injectable()
export class SendMails {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns how many left */
  async execute(): Promise<number> {
    let sent = 0;
    for (;;) {
      const due = await takeDueMails(this.dataSource.manager, this.clock.now(), BATCH);
      for (const mail of due) if (await this.send(mail)) sent += 1;
      if (due.length < BATCH) return sent;
    }
  }

  private async send(mail: DueMail): Promise<boolean> {
    const { manager } = this.dataSource;
    const link = new URL(mail.href, this.settings.publicUrl).href;
    try {
      await this.mailer.send({
        to: mail.sentTo,
        subject: `${mail.title}【江西技术市场】`,
        text: `${mail.text}\n\n办理：${link}\n\n${mail.titleEn}\n${mail.textEn}\n`,
        messageId: mail.id,
      });
      await noteSent(manager, mail.id, this.clock.now());
      return true;
    } catch (error) {
      await noteUnsent(manager, mail, this.clock.now(), String(error));
      return false;
    }
  }
}
