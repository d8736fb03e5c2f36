import { tmpdir } from 'node:os';
import { Body, Controller, Get, HttpCode, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ImportSnapshot } from '../application/import-snapshot';
import { ReadStandings } from '../application/read-standings';
import { KINDS } from '../domain/kinds';
import { integrityRefusals } from '../domain/refusals';
import { SNAPSHOT_KINDS } from '../domain/snapshot-rows';
import { RemoveUpload } from './remove-upload';
import { type ImportedDto, SnapshotInputDto, type SnapshotListDto } from './snapshot.dto';

/** Of one file; 100,000 companies with their shareholders are about 20 MB. */
const LARGEST = 64 * 1024 * 1024;

const FORM = {
  file: { type: 'string', format: 'binary' },
  kind: { type: 'string' },
  listKind: { type: 'string' },
  source: { type: 'string' },
  asOf: { type: 'string' },
  complete: { type: 'boolean' },
  skipWrong: { type: 'boolean' },
  documentId: { type: 'string' },
} as const;

@Controller('api/register-snapshots')
export class SnapshotController {
  constructor(
    private readonly importSnapshot: ImportSnapshot,
    private readonly read: ReadStandings,
  ) {}

  /** The files imported last. */
  @Get()
  async list(): Promise<SnapshotListDto> {
    const found = await this.read.snapshots();
    return {
      items: found.map(({ kind, listKind, rowCount, personName, at, ...snapshot }) => ({
        id: snapshot.id,
        kindName: SNAPSHOT_KINDS[kind].zh,
        kindNameEn: SNAPSHOT_KINDS[kind].en,
        listName: listKind && KINDS[listKind].zh,
        listNameEn: listKind && KINDS[listKind].en,
        source: snapshot.source,
        asOf: snapshot.asOf,
        validUntil: snapshot.validUntil,
        complete: snapshot.complete,
        rows: rowCount,
        skipped: snapshot.skipped,
        documentId: snapshot.documentId,
        person: personName,
        at: at.toISOString(),
      })),
    };
  }

  /** Takes a dated CSV of a register or a list. It is kept on disk while it is read, never whole in memory. */
  @Post()
  @HttpCode(200)
  @UseInterceptors(
    FileInterceptor('file', { dest: tmpdir(), limits: { fileSize: LARGEST, files: 1, fields: 10 } }),
    RemoveUpload,
  )
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: FORM } })
  import(
    @CurrentCall() call: Call,
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() input: SnapshotInputDto,
  ): Promise<ImportedDto> {
    if (!file) throw integrityRefusals.fileMissing();
    return this.importSnapshot.execute(call, file.path, { ...input, listKind: input.listKind });
  }
}
