import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { codeAt, stepAt } from '@market/identity';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { demonstrationSecret } from '../../../apps/assembly/demonstration-secret';

const SCREENSHOTS = path.resolve('test/browser/screenshots');
const SKELETON = '.skeleton, .bars[role=status]';
// What happens in the background is read every ten seconds, and the pages ask every ten: twenty may pass.
const PATIENCE = 40_000;
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

mkdirSync(SCREENSHOTS, { recursive: true });

/** Somebody before a browser's page. */
export class Seat {
  /** What the browser itself complained about. */
  readonly complaints: string[] = [];
  /** What the page asked for and has not got yet. */
  private readonly asked = new Set<Request>();

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.asked.add(request));
    page.on('requestfinished', (request) => this.asked.delete(request));
    page.on('requestfailed', (request) => this.asked.delete(request));
    page.setDefaultTimeout(PATIENCE);
  }

  async go(address: string): Promise<void> {
    await this.page.goto(this.url + address);
    await this.settled();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.settled();
  }

  /**
   * Until the page stands: its heading is there, nothing is being fetched, and two frames drawn since asked for no more.
   * @throws Error naming what the page still waits for
   */
  private async settled(): Promise<void> {
    const end = performance.now() + PATIENCE;
    for (let calm = 0; calm < 2;) {
      const stands = await this.drawn();
      calm = stands && this.asked.size === 0 ? calm + 1 : 0;
      if (performance.now() > end) {
        const waits = [...this.asked].map((request) => request.url());
        throw new Error(`The page does not come to rest: ${waits.join(', ') || 'it shows its skeleton'}.`);
      }
    }
  }

  /** Whether the page shows more than its skeleton, once its next frame is drawn; not when it leads elsewhere meanwhile. */
  private async drawn(): Promise<boolean> {
    await this.page.locator('h1').first().waitFor();
    const drawing = this.page.evaluate(
      (skeleton) =>
        new Promise<boolean>((tell) => {
          requestAnimationFrame(() => setTimeout(() => tell(!document.querySelector(skeleton))));
        }),
      SKELETON,
    );
    return drawing.catch((error: unknown) => {
      if (this.page.isClosed()) throw error;
      return false;
    });
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
    expect(await this.sideways()).toBe(0);
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

  /** Does something that may be refused: a complaint like this one of it is none. */
  async forgiving(complaint: RegExp, act: () => Promise<void>): Promise<void> {
    const before = this.complaints.length;
    await act();
    const since = this.complaints.splice(before);
    this.complaints.push(...since.filter((text) => !complaint.test(text)));
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
