import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { codeAt, stepAt } from '@market/identity';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../../apps/assembly/demonstration-secret';
import { type Running, startMarket } from '../../e2e/support/running-market';
import { copyOfSeededMarket } from './seeded-market';

export const WIDTHS = [1440, 390] as const;
export type Width = (typeof WIDTHS)[number];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const SCREENSHOTS = path.resolve('test/browser/screenshots');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Far from each other's: two markets that look for a free port at the same moment would find the same. */
function firstPort(): number {
  return 3100 + 100 * Number(process.env.JEST_WORKER_ID ?? 0);
}

/** The seeded market and a real browser before it. */
export class Theatre {
  /** What a signed-in browser keeps, by account: signing in is met once, not before every page. */
  private readonly signedIn = new Map<string, State>();

  private constructor(
    readonly market: Running,
    private readonly browser: Browser,
    readonly folder: string,
  ) {}

  /** @param settings beside those of the demonstration */
  static async open(settings: NodeJS.ProcessEnv = {}): Promise<Theatre> {
    const folder = copyOfSeededMarket();
    mkdirSync(SCREENSHOTS, { recursive: true });
    const market = await startMarket(folder, { PORT: String(firstPort()), ...settings });
    const browser = await chromium.launch({
      executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    return new Theatre(market, browser, folder);
  }

  /** Somebody at a screen of this width; signed in through the sign-in page when an account is named. */
  async seat(width: Width, account?: string): Promise<Seat> {
    const context = await this.browser.newContext({
      viewport: { width, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      bypassCSP: false,
      storageState: this.signedIn.get(account ?? ''),
    });
    const seat = new Seat(context, await context.newPage(), this.market.url);
    if (account && !this.signedIn.has(account)) {
      await seat.signIn(account);
      this.signedIn.set(account, await context.storageState());
    }
    return seat;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.market.end('SIGINT');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Seat {
  /** What the browser itself complained about. */
  readonly complaints: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    // What happens in the background is read every ten seconds, and the pages ask every ten: twenty may pass.
    page.setDefaultTimeout(40_000);
  }

  async go(address: string): Promise<void> {
    await this.page.goto(this.url + address, { waitUntil: 'networkidle' });
  }

  async signIn(account: string): Promise<void> {
    await this.go('/sign-in');
    await this.page.getByLabel('邮箱').fill(account);
    await this.page.getByLabel('密码').fill(DEMONSTRATION_PASSWORD);
    await this.page.getByRole('main').getByRole('button', { name: '登录', exact: true }).click();
    await this.giveCode(demonstrationSecret(account));
    await this.page.waitForURL('**/desk');
    await this.page.getByRole('heading', { name: /等我处理/ }).waitFor();
  }

  /** The second step in, where the page asks for it; the next code where the one of now is used already. */
  async giveCode(secret: string): Promise<void> {
    const field = this.page.getByLabel('6 位动态码');
    const arrived = this.page.waitForURL('**/desk').then(() => true);
    if (await Promise.race([arrived, field.waitFor().then(() => false)])) return;
    const now = stepAt(new Date());
    for (const step of [now, now + 1]) {
      await field.fill(codeAt(secret, step));
      await this.page.getByRole('button', { name: '继续', exact: true }).click();
      const refused = this.page
        .getByText('动态码不对')
        .waitFor()
        .then(() => false);
      if (await Promise.race([arrived, refused])) return;
    }
  }

  /** Sets up a second factor where the page asks for it, and keeps the recovery codes. @returns the secret */
  async enrol(picture?: string): Promise<string> {
    const { page } = this;
    const key = page.locator('.enrolment code');
    const secret = (await key.innerText()).replaceAll(' ', '');
    if (picture) await this.picture(`${picture}-offered`);
    await page.getByLabel('6 位动态码').fill(codeAt(secret, stepAt(new Date())));
    await page.getByRole('button', { name: '确认动态码' }).click();
    await page.getByRole('heading', { name: '保存十个恢复码' }).waitFor();
    if (picture) await this.picture(`${picture}-codes`);
    await page.getByLabel('我已经保存好了').check();
    await page.getByRole('button', { name: '完成' }).click();
    return secret;
  }

  /** Pixels the page is wider than the screen. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What a screen reader's user would stumble over, by rule: WCAG 2.1 A and AA. */
  async barriers(): Promise<string[]> {
    // Evaluated by the debugger, so the page's own policy against foreign scripts stays in force.
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const axe = (window as unknown as { axe: { run: (o: object) => Promise<{ violations: Violation[] }> } })
        .axe;
      interface Violation {
        id: string;
        nodes: { html: string }[];
      }
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
      );
    });
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage: true });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
