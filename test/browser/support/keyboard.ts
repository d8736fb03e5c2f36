import type { Locator, Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

/** More stops than any page of ours has: past them the thing is not reachable. */
const MOST_STOPS = 250;
const PARTS = 5;

interface Stop {
  mark: string;
  what: string;
  shown: boolean;
}

/**
 * Somebody without a mouse: Tab, Enter, Space, arrows and letters, and nothing else. Every stop on his way must show
 * where he is, and none may hold him.
 */
export class Keyboard {
  /** How many stops he has come past. */
  stops = 0;

  constructor(private readonly page: Page) {
    // As long as somebody listens, the browser hands its chooser over; beginning with the key would be too late.
    page.on('filechooser', () => undefined);
  }

  /** Goes with Tab until this has the focus. @throws Error when it cannot be reached, is not shown, or on a trap */
  async to(target: Locator): Promise<void> {
    await target.first().waitFor();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      const now = await this.next();
      if (now.mark !== '' && !now.shown) throw new Error(`Nothing shows that ${now.what} has the focus.`);
    }
    throw new Error(`Tab does not reach ${String(target)}.`);
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.act('button', name, within, 'Enter');
  }

  async follow(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.act('link', name, within, 'Enter');
  }

  /** Ticks or takes off a box. */
  async tick(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.act('checkbox', name, within, 'Space');
  }

  /** Writes over whatever stands in a field. */
  async write(label: string | RegExp, text: string, within: Page | Locator = this.page): Promise<void> {
    const field = within.getByLabel(label, { exact: typeof label === 'string' });
    await this.to(field);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Chooses in a list by typing the beginning of a choice, or by arrows until it stands there. */
  async choose(label: string | RegExp, choice: RegExp, within: Page | Locator = this.page): Promise<void> {
    const list = within.getByLabel(label, { exact: typeof label === 'string' });
    await this.to(list);
    const chosen = () =>
      list.first().evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
    await this.page.keyboard.press('Home');
    for (let at = 0; at < MOST_STOPS && !choice.test(await chosen()); at += 1)
      await this.page.keyboard.press('ArrowDown');
    if (!choice.test(await chosen()))
      throw new Error(`${String(label)} offers nothing like ${choice.source}.`);
  }

  /** Opens the system's own chooser from the button and hands it a file, as the system would. */
  async upload(button: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.to(button);
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(file);
  }

  /** Through the whole page and out at its end. @returns the stops that do not show the focus */
  async round(): Promise<string[]> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop <= MOST_STOPS; stop += 1) {
      const now = await this.next();
      if (now.mark === '' || seen.has(now.mark)) return hidden;
      seen.add(now.mark);
      if (!now.shown) hidden.push(now.what);
    }
    throw new Error(`The page has no end: Tab went on past ${MOST_STOPS} stops.`);
  }

  /** One stop further. A date is several stops in one field: year, month, day, calendar. @throws Error on a trap */
  private async next(): Promise<Stop> {
    const before = await this.where();
    for (let part = 0; part < PARTS; part += 1) {
      await this.page.keyboard.press('Tab');
      this.stops += 1;
      const now = await this.where();
      if (now.mark === '' || now.mark !== before.mark) return now;
    }
    throw new Error(`Tab does not leave ${before.what}.`);
  }

  private async act(role: Role, name: string | RegExp, within: Page | Locator, key: string): Promise<void> {
    await this.to(within.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }));
    await this.page.keyboard.press(key);
  }

  /** Which element has the focus, by a mark of its own, and whether an outline is drawn at it or around it. */
  private where(): Promise<Stop> {
    return this.page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return { mark: '', what: 'the page', shown: true };
      const marks = ((window as unknown as { stops?: Map<Element, string> }).stops ??= new Map());
      if (!marks.has(element)) marks.set(element, String(marks.size + 1));
      const drawn = (one: Element | null | undefined): boolean => {
        if (!one) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      };
      const label = (element as HTMLInputElement).labels?.[0];
      // A box around a bare input carries its ring.
      const around = [element, element.parentElement, element.parentElement?.parentElement, label];
      const shown = around.some(drawn);
      const text = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
      return {
        mark: marks.get(element) ?? '',
        what: `${element.tagName} “${text.trim().slice(0, 40)}”`,
        shown,
      };
    });
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((found) => found.some((element) => element === document.activeElement));
}
