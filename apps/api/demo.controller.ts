import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { codeAt, lastSteps, nextStep } from '@market/identity';
import type { AccessRow } from '@market/platform/access';
import { Clock } from '@market/platform/clock';
import { readMailbox } from '@market/platform/mail';
import { demonstrationSignIns } from '../assembly/demonstration';
import { demonstrationSecret } from '../assembly/demonstration-secret';
import { type MailboxDto, MailboxQueryDto, type SignInChoiceDto } from './market.dto';

const PAGE_SIZE = 20;

/** Exists in the demonstration alone: the seeded sign-ins, and the mailbox every mail goes to. */
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** With the code each second factor would show now, or the next one where that is used already. */
  @Get('sign-ins')
  async signIns(): Promise<SignInChoiceDto[]> {
    const choices = demonstrationSignIns();
    const steps = await lastSteps(
      this.dataSource.manager,
      choices.map(({ account }) => account),
    );
    const last = new Map(steps.map(({ email, lastStep }) => [email, lastStep]));
    return choices.map((choice) => ({
      ...choice,
      code: this.codeOf(choice.account, last.get(choice.account)),
    }));
  }

  private codeOf(account: string, last: number | undefined): string | null {
    const step = last === undefined ? undefined : nextStep(last, this.clock.now());
    return step === undefined ? null : codeAt(demonstrationSecret(account), step);
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
