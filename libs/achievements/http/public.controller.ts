import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadDocuments } from '@market/documents';
import type { Settings } from '@market/platform/config';
import { qrSvg } from '@market/platform/documents-out';
import { SETTINGS } from '@market/platform/http';
import { type Listing, ReadListings } from '../application/read-listings';
import { certificateUrl, renderCertificate } from '../application/certificate';
import { isAchievementNumber } from '../domain/number';
import { achievementRefusals } from '../domain/refusals';
import { certificateDto, publicDto } from './public-answer';
import type { CertificateDto, PublicAchievementDto } from './public.dto';

/** What everybody may read, addressed by the number people hold in their hands. */
@Controller('api/public')
export class PublicAchievementController {
  constructor(
    private readonly listings: ReadListings,
    private readonly documents: ReadDocuments,
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('achievements/:number')
  async one(@Param('number') number: string): Promise<PublicAchievementDto> {
    const { manager } = this.dataSource;
    const listing = await this.find(number);
    const shown = listing.state === 'listed' ? listing.form : { evidence: [], attachmentIds: [] };
    const ids = [...shown.attachmentIds, ...shown.evidence.flatMap((one) => one.documentId ?? [])];
    const [documents, events] = await Promise.all([
      this.documents.byIds(manager, ids),
      this.listings.events(manager, listing.id),
    ]);
    return publicDto(listing, documents, events);
  }

  @Get('certificates/:number')
  async certificate(@Param('number') number: string): Promise<CertificateDto> {
    return certificateDto(await this.find(number));
  }

  @Get('certificates/:number/pdf')
  @Header('Content-Type', 'application/pdf')
  async certificateFile(@Param('number') number: string): Promise<StreamableFile> {
    const listing = await this.find(number);
    const pdf = await renderCertificate(listing, this.settings.publicUrl);
    return new StreamableFile(pdf, { disposition: `inline; filename="${listing.number}.pdf"` });
  }

  /** The certificate's QR code: the address of its public page. */
  @Get('certificates/:number/qr')
  @Header('Content-Type', 'image/svg+xml')
  async certificateQr(@Param('number') number: string): Promise<string> {
    const listing = await this.find(number);
    return qrSvg(certificateUrl(listing.number, this.settings.publicUrl));
  }

  private async find(number: string): Promise<Listing> {
    const listing = isAchievementNumber(number)
      ? await this.listings.byNumber(this.dataSource.manager, number)
      : undefined;
    if (!listing) throw achievementRefusals.noSuchAchievement();
    return listing;
  }
}
