import { Body, Controller, Get, Header, HttpCode, Post, Put } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { GiveConsent } from '../application/give-consent';
import { ReadProfile } from '../application/read-profile';
import { RevealIdentity } from '../application/reveal-identity';
import { StateIdentity } from '../application/state-identity';
import { profileDto } from './profile-answer';
import { ConsentInputDto, IdentityInputDto, type NumberDto, type ProfileDto, RevealDto } from './profile.dto';

/** What the market keeps of oneself. */
@Controller('api/profile')
export class ProfileController {
  constructor(
    private readonly profile: ReadProfile,
    private readonly identity: StateIdentity,
    private readonly reveal: RevealIdentity,
    private readonly consent: GiveConsent,
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
}
