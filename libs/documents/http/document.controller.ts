import { Controller, Get, Param, Post, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Call } from '@market/platform/call';
import { isId } from '@market/platform/clock';
import { uploadedName } from '@market/platform/files';
import { CurrentCall } from '@market/platform/http';
import { ReadDocuments } from '../application/read-documents';
import { StoreDocument } from '../application/store-document';
import { documentRefusals } from '../domain/refusals';
import type { StoredDocumentDto } from './document.dto';

const LARGEST = 20 * 1024 * 1024;

@Controller('api/documents')
export class DocumentController {
  constructor(
    private readonly store: StoreDocument,
    private readonly read: ReadDocuments,
  ) {}

  @Post()
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST, files: 1, fields: 5 } }))
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(
    @CurrentCall() call: Call,
    @UploadedFile() file: Express.Multer.File | undefined,
  ): Promise<StoredDocumentDto> {
    if (!file) throw documentRefusals.fileMissing();
    const name = uploadedName(file.originalname);
    const { id, mediaType, size, sha256 } = await this.store.execute(call, { name, content: file.buffer });
    return { id, name, mediaType, size, sha256 };
  }

  /** The file itself, as an attachment under the type its content has. */
  @Get(':id/content')
  async content(@CurrentCall() call: Call, @Param('id') id: string): Promise<StreamableFile> {
    if (!isId(id)) throw documentRefusals.noSuchDocument();
    const { document, content } = await this.read.open(call, id);
    return new StreamableFile(content, {
      type: document.mediaType,
      length: document.size,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`,
    });
  }
}
