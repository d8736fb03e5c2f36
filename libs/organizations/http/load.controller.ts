import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { MendLoad } from '../application/mend-load';
import { MoveLoad } from '../application/move-load';
import { ReadLoads, ROWS_SHOWN } from '../application/read-loads';
import { UploadLoad } from '../application/upload-load';
import { WriteLoadFiles } from '../application/write-load-files';
import { organizationRefusals } from '../domain/refusals';
import { loadDetailDto, loadDto, loadRowDto } from './load-answer';
import {
  type LoadDetailDto,
  LoadFileDto,
  type LoadIdDto,
  type LoadListDto,
  LoadReasonDto,
  type LoadRowDto,
  type LoadRowListDto,
  LoadRowsQueryDto,
  MendedRowDto,
  type MovedLoadDto,
} from './load.dto';
import { workbook } from './workbook';

@Controller('api')
export class LoadController {
  constructor(
    private readonly upload: UploadLoad,
    private readonly mend: MendLoad,
    private readonly move: MoveLoad,
    private readonly read: ReadLoads,
    private readonly files: WriteLoadFiles,
  ) {}

  /** The workbook to fill in. */
  @Get('unit-load-template')
  template(): StreamableFile {
    return workbook(this.files.template(), '首次导入模板.xlsx');
  }

  @Get('unit-loads')
  async list(@CurrentCall() call: Call): Promise<LoadListDto> {
    const found = await this.read.ofOffice(personIn(call).unitId ?? '');
    return { items: found.map(loadDto) };
  }

  @Post('unit-loads')
  begin(@CurrentCall() call: Call, @Body() { documentId }: LoadFileDto): Promise<LoadIdDto> {
    return this.upload.execute(call, documentId);
  }

  @Get('unit-loads/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<LoadDetailDto> {
    const found = await this.read.one(id);
    if (!found) throw organizationRefusals.noSuchLoad();
    return loadDetailDto(found, call.actor);
  }

  @Get('unit-loads/:id/rows')
  async rows(
    @Param('id') id: string,
    @Query() { sheet = 'units', state, page = 1 }: LoadRowsQueryDto,
  ): Promise<LoadRowListDto> {
    const { total, items } = await this.read.rows(id, { sheet, state, page });
    return { total, page, pageSize: ROWS_SHOWN, items: items.map(loadRowDto) };
  }

  /** What became of each row. */
  @Get('unit-loads/:id/report')
  async report(@Param('id') id: string): Promise<StreamableFile> {
    return workbook(await this.files.report(id), '首次导入结果.xlsx');
  }

  /** A corrected file in place of what was not imported yet. */
  @Put('unit-loads/:id/file')
  replace(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { documentId }: LoadFileDto,
  ): Promise<LoadIdDto> {
    return this.upload.replace(call, id, documentId);
  }

  /** All cells of one row; the whole load is checked again. */
  @Put('unit-loads/:id/rows/:rowId')
  async mendRow(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Param('rowId') rowId: string,
    @Body() { cells }: MendedRowDto,
  ): Promise<LoadRowDto> {
    if (!isId(rowId)) throw organizationRefusals.noSuchLoad();
    const given = Object.fromEntries(cells.map(({ column, text }) => [column, text.trim()]));
    return loadRowDto(await this.mend.execute(call, { id, rowId }, given));
  }

  @Post('unit-loads/:id/submit')
  @HttpCode(200)
  submit(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedLoadDto> {
    return this.move.execute(call, id, { action: 'submit' });
  }

  @Post('unit-loads/:id/withdraw')
  @HttpCode(200)
  withdraw(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: LoadReasonDto,
  ): Promise<MovedLoadDto> {
    return this.move.execute(call, id, { action: 'withdraw', reason });
  }

  @Post('unit-loads/:id/release')
  @HttpCode(200)
  release(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedLoadDto> {
    return this.move.execute(call, id, { action: 'release' });
  }

  @Post('unit-loads/:id/discard')
  @HttpCode(200)
  discard(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: LoadReasonDto,
  ): Promise<MovedLoadDto> {
    return this.move.execute(call, id, { action: 'discard', reason });
  }
}
