import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { Refusal } from '@market/platform/errors';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { DepartToPortal, type Departing } from '../application/depart-to-portal';
import { type Returned, ReturnFromPortal } from '../application/return-from-portal';
import { dropPortal, keepPortal, keepSession, portalToken } from '../application/session-cookies';
import { pageIn } from '../domain/own-path';
import { portalFault } from '../domain/portal-faults';
import { ARRIVAL_LIFE, ATTEMPT_LIFE } from '../domain/portal-rules';
import { identityRefusals } from '../domain/refusals';
import { type DepartedDto, DepartureDto, type PortalDto, type PortalFaultDto } from './portal.dto';

/** To the portal and back. */
@Controller('api/portal')
export class PortalController {
  constructor(
    private readonly departing: DepartToPortal,
    private readonly returning: ReturnFromPortal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whether there is one, and what its button says. */
  @Get()
  about(): PortalDto {
    const name = this.settings.openid?.name;
    return { name: name?.zh ?? null, nameEn: name?.en ?? null };
  }

  /** The sentence behind the code a page was opened with. */
  @Get('faults/:code')
  fault(@CurrentCall() { language }: Call, @Param('code') code: string): PortalFaultDto {
    const refusal = portalFault(code);
    if (!refusal) throw identityRefusals.portalNotWaiting();
    return { message: refusal[language] };
  }

  @Post('departures')
  @HttpCode(200)
  async depart(
    @CurrentCall() call: Call,
    @Body() { next }: DepartureDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartedDto> {
    return this.send(response, await this.departing.toSignIn(call, next));
  }

  /** To link it to who is signed in. */
  @Post('links')
  @HttpCode(200)
  async link(
    @CurrentCall() call: Call,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DepartedDto> {
    return this.send(response, await this.departing.toLink(call));
  }

  /** Where the portal sends the browser back to. It always ends on a page of ours. */
  @Get('callback')
  async comeBack(
    @CurrentCall() call: Call,
    @Req() { originalUrl, headers }: Request,
    @Headers('user-agent') agent: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const { publicUrl } = this.settings;
    const { search } = new URL(originalUrl, publicUrl);
    const token = portalToken(headers.cookie, publicUrl);
    response.setHeader('Cache-Control', 'no-store');
    try {
      response.redirect(this.welcome(response, await this.returning.execute(call, { token, search, agent })));
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const page = call.actor.kind === 'person' ? '/desk/security' : pageIn(call.language, '/sign-in');
      response.redirect(`${page}?fault=${fault.code}`);
    }
  }

  private send(response: Response, { token, location }: Departing): DepartedDto {
    keepPortal(response, this.settings.publicUrl, token, ATTEMPT_LIFE);
    return { location };
  }

  /** @returns where to */
  private welcome(response: Response, returned: Returned): string {
    const { publicUrl } = this.settings;
    if (returned.kind === 'stranger') {
      keepPortal(response, publicUrl, returned.token, ARRIVAL_LIFE);
      return pageIn(returned.language, '/portal');
    }
    if (returned.kind === 'signed-in') keepSession(response, publicUrl, returned.token);
    dropPortal(response, publicUrl);
    return returned.path;
  }
}
