import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class MarketDto {
  /** In the demonstration everything shown is invented, and there is a mailbox page. */
  mode: 'demo' | 'production';
  name: string;
  nameEn: string;
  /** GB/T 2260 of the province. */
  province: string;
  /** One may sign up and in by a mobile number, for codes reach it. */
  byPhone: boolean;
  now: string;
}

export class SignInChoiceDto {
  account: string;
  password: string;
  person: string;
  unit: string;
  duties: string[];
  /** Of the second factor, good now; null without one, or while its last code is not over. */
  code: string | null;
}

export class MailboxQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class MailboxMessageDto {
  id: string;
  to: string;
  subject: string;
  text: string;
  sentAt: string;
}

export class MailboxDto {
  total: number;
  page: number;
  pageSize: number;
  messages: MailboxMessageDto[];
}
