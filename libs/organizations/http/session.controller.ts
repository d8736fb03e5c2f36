import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Post, Put, Res } from '@nestjs/common';
import type { Response } from 'express';
import { dropSession, keepSession, SignIn, SignOut } from '@market/identity';
import { accessRefusals, personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { ActForUnit } from '../application/act-for-unit';
import { ReadActor } from '../application/read-actor';
import { ReadMe } from '../application/read-me';
import { ChooseUnitDto, type MeDto, meDto, SignInDto } from './session.dto';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly actors: ReadActor,
    private readonly readMe: ReadMe,
    private readonly actForUnit: ActForUnit,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  async begin(
    @CurrentCall() call: Call,
    @Body() { account, password }: SignInDto,
    @Headers('user-agent') agent: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeDto> {
    const { token } = await this.signIn.execute(call, { account, password }, agent);
    keepSession(response, this.settings.publicUrl, token);
    const actor = await this.actors.behind(token);
    if (actor.kind !== 'person') throw accessRefusals.signIn();
    return meDto(await this.readMe.execute(actor));
  }

  @Get()
  async me(@CurrentCall() call: Call): Promise<MeDto> {
    return meDto(await this.readMe.execute(personIn(call)));
  }

  @Put('unit')
  async chooseUnit(@CurrentCall() call: Call, @Body() { unitId }: ChooseUnitDto): Promise<MeDto> {
    const actor = personIn(call);
    await this.actForUnit.execute(call, actor, unitId);
    return meDto(await this.readMe.execute({ ...actor, unitId }));
  }

  @Delete()
  @HttpCode(204)
  async end(@CurrentCall() call: Call, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.execute(call);
    dropSession(response, this.settings.publicUrl);
  }
}
