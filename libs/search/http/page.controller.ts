import { Controller, Get, Header, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { ReadListings } from '@market/achievements';
import { ReadOpenNeeds } from '@market/needs';
import type { Language } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { httpRefusals, SETTINGS } from '@market/platform/http';
import { headOfHome, headOfListing, headOfNeed, headOfPage, PAGES } from './heads';
import { PageShell } from './page-shell';

const HTML = 'text/html; charset=utf-8';

/** The addresses people type: answered with HTML that already says what the page is. */
@Controller()
export class PageController {
  constructor(
    private readonly shell: PageShell,
    private readonly listings: ReadListings,
    private readonly needs: ReadOpenNeeds,
    private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @Header('Content-Type', HTML)
  home(): Promise<string> {
    return this.shell.public(headOfHome('zh', this.settings.publicUrl));
  }

  @Get('en')
  @Header('Content-Type', HTML)
  homeInEnglish(): Promise<string> {
    return this.shell.public(headOfHome('en', this.settings.publicUrl));
  }

  @Get('achievements/:number')
  achievement(
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.listing('zh', number, response);
  }

  @Get('en/achievements/:number')
  achievementInEnglish(
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.listing('en', number, response);
  }

  @Get('needs/:number')
  need(@Param('number') number: string, @Res({ passthrough: true }) response: Response): Promise<string> {
    return this.openNeed('zh', number, response);
  }

  @Get('en/needs/:number')
  needInEnglish(
    @Param('number') number: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.openNeed('en', number, response);
  }

  @Get('desk')
  @Header('Content-Type', HTML)
  desk(): Promise<string> {
    return this.shell.desk();
  }

  @Get('desk/*path')
  @Header('Content-Type', HTML)
  deskPage(): Promise<string> {
    return this.shell.desk();
  }

  @Get('*path')
  @Header('Content-Type', HTML)
  page(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    if (/^\/(api|assets)\//.test(request.path)) throw httpRefusals.noSuchPage();
    const english = /^\/en(\/|$)/.test(request.path);
    const path = english ? request.path.slice('/en'.length) : request.path;
    const page = PAGES.find(({ form }) => form.test(path));
    if (!page) response.status(404);
    return this.shell.public(headOfPage(english ? 'en' : 'zh', request.path, page, this.settings.publicUrl));
  }

  private async openNeed(language: Language, number: string, response: Response): Promise<string> {
    response.setHeader('Content-Type', HTML);
    const found = await this.needs.byNumber(this.dataSource.manager, number);
    if (!found) response.status(404);
    return this.shell.public(headOfNeed(language, number, found, this.settings.publicUrl));
  }

  private async listing(language: Language, number: string, response: Response): Promise<string> {
    response.setHeader('Content-Type', HTML);
    const found = await this.listings.byNumber(this.dataSource.manager, number);
    if (!found) response.status(404);
    return this.shell.public(headOfListing(language, number, found, this.settings.publicUrl));
  }
}
