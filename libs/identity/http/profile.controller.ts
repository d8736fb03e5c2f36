import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Post, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { dayOf } from '@market/platform/clock';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { ClosePerson } from '../application/close-person';
import { ExportPersonalData } from '../application/export-personal-data';
import { GiveConsent } from '../application/give-consent';
import { ReadProfile } from '../application/read-profile';
import { RevealIdentity } from '../application/reveal-identity';
import { dropSession } from '../application/session-cookies';
import { StateIdentity } from '../application/state-identity';
import { profileDto } from './profile-answer';
import {
  type ClosingDto,
  ClosingInputDto,
  ConsentInputDto,
  IdentityInputDto,
  type NumberDto,
  type ProfileDto,
  RevealDto,
} from './profile.dto';

/** What the market keeps of oneself. */
@Controller('api/profile')
export class ProfileController {
  constructor(
    private readonly profile: ReadProfile,
    private readonly identity: StateIdentity,
    private readonly reveal: RevealIdentity,
    private readonly consent: GiveConsent,
    private readonly exports: ExportPersonalData,
    private readonly closing: ClosePerson,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async read(@CurrentCall() call: Call): Promise<ProfileDto> {
    return profileDto(await this.profile.execute(personIn(call).personId));
  }

  /** By which paper one is known. */
  @Put('identity')
  @HttpCode(204)
  state(@CurrentCall() call: Call, @Body() stated: IdentityInputDto): Promise<void> {
    return this.identity.execute(call, stated);
  }

  /** One's own number in full, for a stated purpose. */
  @Post('identity/reveal')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  show(@CurrentCall() call: Call, @Body() { purpose }: RevealDto): Promise<NumberDto> {
    return this.reveal.execute(call, personIn(call).personId, purpose);
  }

  /** Agrees to texts in the versions in force. */
  @Post('consents')
  @HttpCode(204)
  agree(@CurrentCall() call: Call, @Body() { documents }: ConsentInputDto): Promise<void> {
    return this.consent.execute(call, documents);
  }

  /** Everything the market keeps of oneself, as one file. */
  @Get('export')
  async exported(@CurrentCall() call: Call, @Res() response: Response): Promise<void> {
    const file = await this.exports.execute(call);
    response.setHeader('Cache-Control', 'no-store');
    response.attachment(`personal-data-${dayOf(file.at)}.json`).type('application/json');
    response.send(JSON.stringify(file, null, 2));
  }

  /** What closing one's account would leave, and what stands in its way. */
  @Get('closing')
  async closingPreview(@CurrentCall() call: Call): Promise<ClosingDto> {
    const { binds, held } = await this.closing.preview(personIn(call).personId);
    return { binds, held: held.map(({ zh, en, law }) => ({ zh, en, law })) };
  }

  /** Closes one's account: deletes what no law holds, and signs out everywhere. */
  @Delete()
  @HttpCode(204)
  async close(
    @CurrentCall() call: Call,
    @Body() { name }: ClosingInputDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.closing.execute(call, name);
    dropSession(response, this.settings.publicUrl);
  }
}
