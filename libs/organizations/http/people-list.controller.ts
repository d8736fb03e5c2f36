import { Body, Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ReadPeopleList } from '../application/read-people-list';
import { LoadFileDto, type PeopleListDto } from './load.dto';
import { workbook } from './workbook';

@Controller('api/unit')
export class PeopleListController {
  constructor(private readonly lists: ReadPeopleList) {}

  /** The workbook to fill in. */
  @Get('invitation-template')
  async template(@CurrentCall() call: Call): Promise<StreamableFile> {
    return workbook(await this.lists.template(call), '邀请名单模板.xlsx');
  }

  /** Reads the people of an uploaded workbook; nothing is sent. */
  @Post('invitation-lists')
  @HttpCode(200)
  async read(@CurrentCall() call: Call, @Body() { documentId }: LoadFileDto): Promise<PeopleListDto> {
    const people = await this.lists.execute(call, documentId);
    return {
      people: people.map(({ name, email, duties, position, faults }) => ({
        ...{ name, email, duties: [...duties], position },
        faults: faults.map(({ zh, en }) => ({ text: zh, textEn: en })),
      })),
    };
  }
}
