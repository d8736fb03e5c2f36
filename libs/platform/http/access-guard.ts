import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccessRow, AccessTable, admit, decide, isMutating } from '@market/platform/access';
import type { Settings } from '@market/platform/config';
import { ActorSource } from './actor-source';
import { RateLimits } from './rate-limits';
import { httpRefusals } from './refusals';
import type { MarketRequest } from './request';
import { routeOf } from './routes';

export const SETTINGS = Symbol('settings');

/** Stands before every route: our own page? not too fast? who? may they, on this object? */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly table: AccessTable,
    private readonly actors: ActorSource,
    private readonly dataSource: DataSource,
    private readonly limits: RateLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<MarketRequest>();
    const row = this.rowOf(context);
    if (isMutating(request.method)) this.refuseForeignOrigin(request);
    const actor = await this.actors.actorOf(request);
    request.actor = actor;
    request.access = row;
    await this.limits.spend(row.limit ?? (isMutating(request.method) ? 'write' : 'read'), request);
    request.actor = admit(row, actor);
    decide(row, request.actor, await this.holdersOf(row, request));
    return true;
  }

  private rowOf(context: ExecutionContext): AccessRow {
    const route = routeOf(context.getClass(), context.getHandler());
    const row = this.table.find(route);
    if (!row) throw new Error(`${route} has no access row.`); // proved at boot; fails closed all the same
    return row;
  }

  private holdersOf(row: AccessRow, request: MarketRequest) {
    if (!row.object) return Promise.resolve('no-object' as const);
    return row.object(this.dataSource.manager, request.params as Record<string, string>);
  }

  /**
   * Forgery across sites: a mutating call needs our own header, which a foreign page cannot add without a preflight
   * nobody answers, and an Origin, when the browser names one, that is ours.
   */
  private refuseForeignOrigin(request: MarketRequest): void {
    const { origin } = request.headers;
    const ours = origin === undefined || origin === this.settings.publicUrl.origin;
    if (!ours || !request.headers['x-market-client']) throw httpRefusals.foreignOrigin();
  }
}
