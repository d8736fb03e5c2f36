import type { Answer } from '../../e2e/support/browser';
import { bodyOf } from './api-file';
import { changesBetween, checksumOf } from './checksum';
import { everyColumn, stuffed, temptedTables } from './columns';
import type { Fields } from './fields';
import { forgeriesOf } from './forgery';
import { rolesOf } from './standing';
import { ruleOf } from './targets';
import { must, type World } from './world';
import { pathOf, type Write } from './writes';

/** Takes rightful calls one by one; each is forged and stuffed before it is done, and neither may leave a trace. */
export class AttackedWrites {
  forged = 0;
  columns = 0;
  readonly told = new Set<string>();
  readonly faults: string[] = [];

  private constructor(
    private readonly world: World,
    private readonly every: Readonly<Record<string, unknown>>,
    private readonly fields: Fields,
  ) {}

  static async of(world: World, fields: Fields): Promise<AttackedWrites> {
    return new AttackedWrites(world, await everyColumn(world.market.dataSource), fields);
  }

  /** @throws Error when an attack had an effect, or the rightful call is refused: then it proves nothing */
  async take(write: Write): Promise<void> {
    await write.first?.();
    await this.world.freshen();
    const isFirst = !this.told.has(write.route);
    this.told.add(write.route);
    if (isFirst) await this.untouched(write, 'forged', () => this.forge(write));
    const takesFields = bodyOf(write.route) !== undefined;
    if (isFirst && takesFields) await this.untouched(write, 'stuffed', () => this.stuff(write));
    if (this.faults.length > 0) throw new Error(this.faults.splice(0).join('\n'));
    const answer = await this.world.at(write.by).send(...this.sentOf(write, takesFields));
    must({ ...answer, text: `${write.route} of ${write.by}: ${answer.text}` });
    this.judge(write, answer);
    if (isFirst && !takesFields) await this.look(write);
    await write.keep?.(answer);
  }

  /** What a rightful call is answered is nobody else's secret either, and no more than it needs. */
  private judge({ route, by, body }: Write, answer: Answer): void {
    const said = JSON.stringify(body?.() ?? '');
    const leaks = this.world.secrets.leaksIn(answer.text, [by], said);
    const more = this.fields.unlisted(route, rolesOf(ruleOf(route), by, {}), answer.body);
    const shown = [...leaks, ...more];
    if (shown.length > 0) this.faults.push(`${by} at ${route} is shown ${shown.join(', ')}`);
  }

  private async forge(write: Write): Promise<void> {
    const body = write.body?.() ?? {};
    for (const { name, method, path, headers } of forgeriesOf(write)) {
      const sent = method === 'GET' ? { headers } : { headers, body };
      const { status } = await this.world.at(write.by).send(method, path, sent);
      this.forged += 1;
      const harmless = method === 'GET' ? status < 500 : status === 403;
      if (!harmless) this.faults.push(`${write.route} sent by ${name} is answered ${status}`);
    }
  }

  /** What the body does not declare is refused by its name, every single one. */
  private async stuff(write: Write): Promise<void> {
    const whole = write.body?.() as Record<string, unknown>;
    const { body, added } = stuffed(whole, this.every, bodyOf(write.route) ?? new Map());
    const [method = ''] = write.route.split(' ');
    const answer = await this.world.at(write.by).send(method, pathOf(write), { body });
    const refused = new Set(answer.body?.fields?.map(({ field }: { field: string }) => field));
    const missed = added.filter((field) => !refused.has(field));
    this.columns += added.length;
    if (answer.status !== 400 || missed.length > 0)
      this.faults.push(
        `${write.route} is answered ${answer.status} and takes ${missed.slice(0, 5).join(', ')}`,
      );
  }

  /** A route that takes no fields is sent all of them with its rightful call: nothing of them may be kept. */
  private async look(write: Write): Promise<void> {
    const tables = await temptedTables(this.world.market.dataSource);
    this.columns += Object.keys(this.every).length;
    if (tables.length > 0)
      this.faults.push(`${write.route} kept what was slipped in, in ${tables.join(', ')}`);
  }

  private async untouched(write: Write, how: string, attack: () => Promise<void>): Promise<void> {
    const { dataSource } = this.world.market;
    const before = await checksumOf(dataSource);
    await attack();
    const changed = changesBetween(before, await checksumOf(dataSource));
    if (changed.length > 0) this.faults.push(`${write.route}, ${how}, changed ${changed.join(', ')}`);
  }

  private sentOf(write: Write, takesFields: boolean): [string, string, { body?: unknown }] {
    const [method = ''] = write.route.split(' ');
    const own = write.body?.();
    const body = takesFields || own instanceof FormData ? own : { ...this.every };
    return [method, pathOf(write), body === undefined ? {} : { body }];
  }
}
