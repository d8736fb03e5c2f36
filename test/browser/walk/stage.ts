import type { Page } from 'playwright-core';
import { Theatre, type Width } from '../support/chromium';
import type { Seat } from '../support/seat';

/** For one step of the walk, in milliseconds. */
export const LIMIT = 180_000;
export const TITLE = '釉面落渣在线判别与分拣装置';
export const DEAL = /釉面落渣/;

/** The market and those who walk one deal through it, each at a browser. */
export class Stage {
  /** What the browsers themselves complained about. */
  readonly complaints: string[] = [];
  private opened: Theatre | undefined;
  private failed: string | undefined;

  async open(settings: NodeJS.ProcessEnv = {}): Promise<void> {
    this.opened = await Theatre.open(settings);
  }

  async close(): Promise<void> {
    await this.opened?.close();
  }

  get theatre(): Theatre {
    if (!this.opened) throw new Error('The market has not been started.');
    return this.opened;
  }

  /** One step of a walk: when one has failed those after it cannot be walked, and say so at once. */
  step(name: string, walk: () => Promise<void>, limit = LIMIT): void {
    it(
      name,
      async () => {
        if (this.failed) throw new Error(`“${this.failed}” failed before.`);
        this.failed = name;
        await walk();
        this.failed = undefined;
      },
      limit,
    );
  }

  /** Somebody comes, acts and goes; without an account it is a visitor. */
  async acts(account: string | undefined, width: Width, act: (seat: Seat) => Promise<void>): Promise<void> {
    const seat = await this.theatre.seat(width, account);
    try {
      await act(seat);
    } catch (error) {
      await seat.picture('where-it-failed');
      throw error;
    }
    this.complaints.push(...seat.complaints);
    await seat.close();
  }

  /** Opens the first that waits on the desk under this title. */
  async take(seat: Seat, title: RegExp): Promise<void> {
    await seat.go('/desk');
    await seat.page.locator('.work-row').filter({ hasText: title }).first().getByRole('link').first().click();
  }
}

export function press(page: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string' ? { name, exact: true } : { name };
  return page.getByRole('button', exact).first().click();
}

/** Until it is so: what follows from a step happens in the background. The step's own limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 300));
}

export function paper(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%演示\n') };
}
