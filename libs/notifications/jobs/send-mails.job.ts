import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@market/platform/queue';
import { SendMails } from '../application/send-mails';

@Injectable()
export class SendMailsJob implements JobHandler {
  constructor(private readonly mails: SendMails) {}

  async run(): Promise<void> {
    await this.mails.execute();
  }
}
