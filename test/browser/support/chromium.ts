import { rmSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { type Running, startMarket } from '../../e2e/support/running-market';
import { Seat } from './seat';
import { copyOfSeededMarket } from './seeded-market';

export const WIDTHS = [1440, 390] as const;
export type Width = (typeof WIDTHS)[number];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

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
    const [market, browser] = await Promise.all([
      startMarket(folder, { PORT: String(firstPort()), ...settings }),
      chromium.launch({
        executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox'],
      }),
    ]);
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
    await Promise.all([this.browser.close(), this.market.end('SIGINT')]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
