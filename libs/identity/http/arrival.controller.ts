import { Body, Controller, Get, Headers, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { LinkArrival } from '../application/link-arrival';
import { PortalArrivals } from '../application/portal-arrivals';
import { dropPortal, keepSession, portalToken } from '../application/session-cookies';
import { SignUpByPortal } from '../application/sign-up-by-portal';
import { ArrivalAccountDto, type ArrivalDto, type ArrivedDto } from './portal.dto';

/** Somebody the portal has proved and nobody here knows yet. His browser's cookie says which arrival is his. */
@Controller('api/portal/arrival')
export class ArrivalController {
  constructor(
    private readonly arrivals: PortalArrivals,
    private readonly linking: LinkArrival,
    private readonly signUp: SignUpByPortal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async read(@Headers('cookie') cookies: string | undefined): Promise<ArrivalDto> {
    const { proved } = await this.arrivals.read(this.tokenIn(cookies));
    return { name: proved.name ?? null, email: proved.email ?? null };
  }

  /** He has an account: it is the one he is signed in with. */
  @Post('link')
  async link(
    @CurrentCall() call: Call,
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArrivedDto> {
    const arrived = await this.linking.execute(call, this.tokenIn(cookies));
    dropPortal(response, this.settings.publicUrl);
    return arrived;
  }

  /** He is new: an account, and signed in. */
  @Post('account')
  async open(
    @CurrentCall() call: Call,
    @Body() wish: ArrivalAccountDto,
    @Headers() { cookie, 'user-agent': agent }: Record<string, string | undefined>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ArrivedDto> {
    const { publicUrl } = this.settings;
    const { token, path } = await this.signUp.execute(call, { token: this.tokenIn(cookie), agent }, wish);
    keepSession(response, publicUrl, token);
    dropPortal(response, publicUrl);
    return { path };
  }

  private tokenIn(cookies: string | undefined): string | undefined {
    return portalToken(cookies, this.settings.publicUrl);
  }
}
