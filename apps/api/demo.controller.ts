import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccessRow } from '@market/platform/access';
import { readMailbox } from '@market/platform/mail';
import { demonstrationSignIns } from '../assembly/demonstration';
import { type MailboxDto, MailboxQueryDto, type SignInChoiceDto } from './market.dto';

const PAGE_SIZE = 20;

/** Exists in the demonstration alone: the seeded sign-ins, and the mailbox every mail goes to. */
@Controller('api/demo')
export class DemoController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('sign-ins')
  signIns(): SignInChoiceDto[] {
    return demonstrationSignIns();
  }

  @Get('mailbox')
  async mailbox(@Query() { page = 1 }: MailboxQueryDto): Promise<MailboxDto> {
    const { total, messages } = await readMailbox(this.dataSource, { page, pageSize: PAGE_SIZE });
    return {
      total,
      page,
      pageSize: PAGE_SIZE,
      messages: messages.map(({ id, sentTo, subject, text, sentAt }) => ({
        id,
        to: sentTo,
        subject,
        text,
        sentAt: sentAt.toISOString(),
      })),
    };
  }
}

export const demoAccess: readonly AccessRow[] = [
  { route: 'GET /api/demo/sign-ins', allow: 'anyone' },
  { route: 'GET /api/demo/mailbox', allow: 'anyone' },
];
