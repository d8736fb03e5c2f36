import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { ObjectToRow } from '../application/object-to-row';
import { PAGE_SIZE, ReadNotices } from '../application/read-notices';
import { publicityRefusals } from '../domain/refusals';
import { noticeCardDto, noticeDto } from './notice-answer';
import type { NoticeListDto, ObjectionIdDto, PublicNoticeDto } from './notice-answer.dto';
import { NewObjectionDto, NoticePageDto } from './notice.dto';

@Controller('api/notices')
export class NoticeController {
  constructor(
    private readonly read: ReadNotices,
    private readonly objectTo: ObjectToRow,
    private readonly clock: Clock,
  ) {}

  /** Public notices, newest first. */
  @Get()
  async list(@Query() { page = 1 }: NoticePageDto): Promise<NoticeListDto> {
    const looked = await this.looked();
    const { total, items } = await this.read.list(page);
    return { total, page, pageSize: PAGE_SIZE, items: items.map((notice) => noticeCardDto(notice, looked)) };
  }

  @Get(':number')
  async one(@Param('number') number: string): Promise<PublicNoticeDto> {
    const found = await this.read.byNumber(number);
    if (!found) throw publicityRefusals.noSuchNotice();
    return noticeDto(found, await this.looked());
  }

  /** Says that a row is wrong. Nobody has to give his name. */
  @Post(':number/objections')
  @HttpCode(200)
  object(
    @CurrentCall() call: Call,
    @Param('number') number: string,
    @Body() input: NewObjectionDto,
  ): Promise<ObjectionIdDto> {
    return this.objectTo.execute(call, number, { position: input.position, text: input.text });
  }

  private async looked() {
    return { calendar: await this.read.calendar(), today: dayOf(this.clock.now()) };
  }
}
