import { Theatre, type Width, WIDTHS } from './support/chromium';
import type { Seat } from './support/seat';

const LIMIT = 120_000;
const OFFICER = 'wang@ganbei.example';
const ENTERPRISE = 'chen@qinghe.example';
const SETTLEMENT = 'pan@jiangxi.example';
const OFFICE = 'he@contracts.example';
const COUNTY = 'li@fuliang.example';
const PUBLICITY = 'ye@jiangxi.example';
const INTEGRITY = 'min@jiangxi.example';
const MAKER = 'wan@jiangxi.example';
const APPROVER = 'liu@ganbei.example';
const AGENT = 'zhoumin@qiaocheng.example';
const ADMINISTRATOR = 'deng@jiangxi.example';
const PARAMETER_EDITOR = 'cheng@jiangxi.example';

/** Every page as it is met: readable by everybody, no wider than the screen, no complaint of the browser. */
describe('each page', () => {
  let theatre: Theatre;
  let addresses: Record<string, string>;

  beforeAll(async () => {
    theatre = await Theatre.open();
    const ask = async (path: string) => (await fetch(theatre.market.url + path)).json();
    const found = (await ask('/api/search/achievements?q=微裂纹')) as {
      hits: { number: string; owner: { creditCode: string } }[];
    };
    const needs = (await ask('/api/public/needs')) as { items: { number: string }[] };
    const notices = (await ask('/api/notices')) as { items: { number: string }[] };
    const [hit] = found.hits;
    addresses = {
      number: hit?.number ?? '',
      creditCode: hit?.owner.creditCode ?? '',
      need: needs.items[0]?.number ?? '',
      notice: notices.items[0]?.number ?? '',
      deal: await firstOf('/api/deals', ENTERPRISE),
      contract: await firstOf('/api/contracts', ENTERPRISE),
      line: await firstOf('/api/settlement-lines', SETTLEMENT),
      claim: await firstOf('/api/claims', ENTERPRISE),
      payout: await firstOf('/api/payouts', MAKER),
    };
  }, LIMIT);
  afterAll(() => theatre.close());

  const publicPages: [name: string, address: string][] = [
    ['home', '/'],
    ['search', '/achievements?q=陶瓷'],
    ['nothing-found', '/achievements?q=不存在的东西&trl=9'],
    ['listing', '/achievements/{number}'],
    ['needs', '/needs'],
    ['need', '/needs/{need}'],
    ['statistics', '/statistics'],
    ['statistics-of-a-city', '/statistics?region=360200'],
    ['statistics-of-nothing', '/statistics?year=2003'],
    ['statistics-contracts', '/statistics/contracts'],
    ['statistics-contracts-of-nothing', '/statistics/contracts?year=2003&month=2&type=licence'],
    ['statistics-subsidies', '/statistics/subsidies'],
    ['notices', '/notices'],
    ['notice', '/notices/{notice}'],
    ['certificate', '/c/{number}'],
    ['verify', '/verify'],
    ['rules', '/rules'],
    ['calendar', '/calendar'],
    ['calendar-provisional', '/calendar?year=2028'],
    ['organization', '/organizations/{creditCode}'],
    ['sign-in', '/sign-in'],
    ['mailbox', '/mailbox'],
    ['bank', '/bank'],
    ['not-found', '/nowhere'],
    ['home-en', '/en'],
    ['search-en', '/en/achievements?q=陶瓷'],
    ['listing-en', '/en/achievements/{number}'],
    ['statistics-en', '/en/statistics'],
    ['rules-en', '/en/rules'],
    ['notice-en', '/en/notices/{notice}'],
    ['statistics-contracts-en', '/en/statistics/contracts?field=agriculture'],
  ];
  const deskPages: [name: string, address: string, account: string][] = [
    ['desk', '/desk', OFFICER],
    ['achievements', '/desk/achievements', OFFICER],
    ['achievement-form', '/desk/achievements/new', OFFICER],
    ['messages', '/desk/messages', OFFICER],
    ['unit', '/desk/unit', OFFICER],
    ['own-needs', '/desk/needs', ENTERPRISE],
    ['need-form', '/desk/needs/new', ENTERPRISE],
    ['deals', '/desk/deals', ENTERPRISE],
    ['deal', '/desk/deals/{deal}', ENTERPRISE],
    ['contracts', '/desk/contracts', ENTERPRISE],
    ['contract', '/desk/contracts/{contract}', ENTERPRISE],
    ['registrations', '/desk/contracts', OFFICE],
    ['find', '/desk/find?q=陶瓷', ENTERPRISE],
    ['claims', '/desk/claims', ENTERPRISE],
    ['claim', '/desk/claims/{claim}', ENTERPRISE],
    ['claim-review', '/desk/claims/{claim}', COUNTY],
    ['publicity', '/desk/publicity', PUBLICITY],
    ['payouts', '/desk/payouts', MAKER],
    ['payout', '/desk/payouts/{payout}', MAKER],
    ['received-money', '/desk/settlement', SETTLEMENT],
    ['received-line', '/desk/settlement/{line}', SETTLEMENT],
    ['security', '/desk/security', MAKER],
    ['profile', '/desk/profile', OFFICER],
    ['letters', '/desk/letters', AGENT],
    ['unit-of-administrator', '/desk/unit', APPROVER],
    ['accounts', '/desk/accounts', ADMINISTRATOR],
    ['parameters', '/desk/parameters', PARAMETER_EDITOR],
    ['parameter', '/desk/parameters/achievements.confirmed-for-days', PARAMETER_EDITOR],
    ['desk-calendar', '/desk/calendar', PARAMETER_EDITOR],
    ['standings', '/desk/integrity', INTEGRITY],
    ['imports', '/desk/integrity/imports', INTEGRITY],
    ['interests', '/desk/interests', COUNTY],
    ['desk-not-found', '/desk/nowhere', OFFICER],
  ];
  const known = (address: string) => address.replace(/\{(\w+)\}/, (_, name: string) => addresses[name] ?? '');

  /** The id of the first thing in somebody's list. */
  async function firstOf(path: string, account: string): Promise<string> {
    const seat = await theatre.seat(1440, account);
    await seat.go('/desk');
    const id = await seat.page.evaluate(
      async (address) => ((await (await fetch(address)).json()) as { items: { id: string }[] }).items[0]?.id,
      path,
    );
    await seat.close();
    return id ?? '';
  }

  /** One seat for each of them, as people sit: who goes from page to page fetches and compiles the program once. */
  const seats = new Map<string, Promise<Seat>>();
  function seatOf(width: Width, account = ''): Promise<Seat> {
    const key = `${width} ${account}`;
    const seat = seats.get(key) ?? theatre.seat(width, account);
    seats.set(key, seat);
    return seat;
  }

  async function look(name: string, address: string, width: Width, account?: string): Promise<void> {
    const seat = await seatOf(width, account);
    await seat.go(known(address));
    await seat.picture(`${name}-${width}`);
    const complaints = seat.complaints.splice(0).filter((text) => !/404 \(Not Found\)/.test(text));
    expect({ sideways: await seat.sideways(), complaints, barriers: await seat.barriers() }).toEqual({
      sideways: 0,
      complaints: [],
      barriers: [],
    });
    expect(await seat.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }

  it('would be found wanting: a planted fault is seen', async () => {
    const seat = await theatre.seat(390);
    await seat.go('/verify');
    await seat.page.evaluate(() => {
      const wide = document.createElement('img');
      wide.style.width = '900px';
      wide.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      document.querySelector('main')?.append(wide);
    });
    expect((await seat.barriers()).join()).toContain('image-alt');
    expect(await seat.sideways()).toBeGreaterThan(0);
    await seat.close();
  });

  it(
    'of figures opens from each of them a list of just as many contracts',
    async () => {
      const seat = await theatre.seat(390);
      await seat.go('/statistics');
      const links = seat.page.getByRole('main').locator('a[href*="/statistics/contracts"]');
      const figures = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? '']),
      );
      // Headline, months, types, cities, fields, and the last step.
      expect(figures.length).toBeGreaterThan(8);
      for (const [href = '', text = ''] of figures) {
        await seat.go(href);
        const [, total = ''] = /(\d+) 份/.exec(await seat.page.locator('.list-sum').innerText()) ?? [];
        expect(await seat.page.locator('tbody tr').count()).toBe(Number(total));
        const [, said] = /(\d+) 份/.exec(text) ?? [];
        if (said) expect([href, total]).toEqual([href, said]);
      }
      await seat.close();
    },
    LIMIT,
  );

  describe.each(WIDTHS)('at %i pixels', (width) => {
    it.each(publicPages)('%s', (name, address) => look(name, address, width), LIMIT);
    it.each(deskPages)('%s', (name, address, account) => look(name, address, width, account), LIMIT);
  });
});
