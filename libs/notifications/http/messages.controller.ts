import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { PAGE, ReadMessages } from '../application/read-messages';
import { type MessagesDto, PageQueryDto } from './messages.dto';

@Controller('api/messages')
export class MessagesController {
  constructor(private readonly messages: ReadMessages) {}

  @Get()
  async list(@CurrentCall() call: Call, @Query() { page = 1 }: PageQueryDto): Promise<MessagesDto> {
    const { total, unread, items } = await this.messages.execute(personIn(call), page);
    return {
      total,
      unread,
      page,
      pageSize: PAGE,
      items: items.map(({ id, title, titleEn, text, textEn, href, createdAt, readAt }) => ({
        id,
        title,
        titleEn,
        text,
        textEn,
        href,
        at: createdAt.toISOString(),
        read: readAt !== null,
      })),
    };
  }

  /** Marks everything as read. */
  @Post('read')
  @HttpCode(204)
  async markRead(@CurrentCall() call: Call): Promise<void> {
    await this.messages.markRead(call, personIn(call));
  }
}
