import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Browser } from './support/browser';
import { type OpenMarket, openMarket } from './support/open-market';
import { APPROVER, COUNTY, ENTERPRISE, OFFICER, PAYOUT_MAKER, PROVINCE, REGISTRAR } from './support/people';

const ROWS = 200_000;
const LIMIT = 180_000;

/** Tables that grow for years, filled as a province has them; keys that do not matter here are left out. */
const FILL = `
  SET session_replication_role = replica;
  CREATE TEMP TABLE unit AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS units FROM organization;
  INSERT INTO achievement (id, state, unit_id, registry_id, division_code, number, kind, title, keywords, completers, ipr, advantages,
    evidence, attachment_ids, price_mode, price_basis, remarks, created_by, changed_by, created_at, changed_at, version, registered_on, listed_on, last_confirmed_on)
  SELECT gen_random_uuid(), CASE WHEN g % 10 < 7 THEN 'listed' ELSE 'registered' END, u.id, u.id, '360100',
    '936' || (1990 + g / 9999) || 'Y' || lpad((g % 9999 + 1)::text, 4, '0'), 'applied', '成果 ' || g, '{}', '[]', '[]', '[]', '[]', '{}',
    'agreement', 'cost', '[]', u.id, '某人', now(), now() - g * interval '1 minute', 1, date '2026-12-31' - (g % 4000), '2026-01-02', date '2026-11-01' - (g % 300)
  FROM generate_series(1, ${ROWS}) g JOIN unit u ON u.n = g % u.units
  ON CONFLICT DO NOTHING;
  INSERT INTO need (id, state, unit_id, division_code, number, title, indicators, keywords, field_code, hide_unit, created_by, changed_by,
    created_at, changed_at, version, published_on, deadline_on)
  SELECT gen_random_uuid(), CASE WHEN g % 20 = 0 THEN 'open' ELSE 'closed' END, u.id, '360100',
    'XQ' || (1990 + g / 9999) || '-' || lpad((g % 9999 + 1)::text, 4, '0'), '需求 ' || g, '[]', '{}', 'agriculture', false, u.id, '某人',
    now(), now() - g * interval '1 minute', 1, date '2026-11-01' - (g % 300), date '2027-01-01'
  FROM generate_series(1, ${ROWS}) g JOIN unit u ON u.n = g % u.units
  ON CONFLICT DO NOTHING;
  INSERT INTO deal (id, number, state, achievement_id, title, message, buyer_id, seller_id, opened_by, opened_at)
  SELECT gen_random_uuid(), 'D2026-' || lpad(g::text, 6, '0'), 'declined', a.id, '洽谈 ' || g, '问', u.id, v.id, u.id, now() - g * interval '1 minute'
  FROM generate_series(1, ${ROWS}) g JOIN unit u ON u.n = g % u.units JOIN unit v ON v.n = (g + 1) % v.units
    JOIN (SELECT id, row_number() OVER () AS r FROM achievement) a ON a.r = g;
  INSERT INTO contract (id, state, deal_id, deal_number, title, buyer_id, seller_id, amount, type, technology_amount, clauses, file_digest,
    number, registered_on, created_at, version)
  SELECT gen_random_uuid(), 'registered', id, number, title, buyer_id, seller_id, 100, 'licence', 90, '{}', repeat('0', 64),
    '3602002020' || right(number, 6), date '2026-12-31' - (right(number, 6)::int % 4000), opened_at, 1 FROM deal;
  INSERT INTO claim (id, number, state, contract_id, role, title, applicant_id, county_id, city_id, province_id, year, policy_id, pool_id,
    status, amount, expected, result, result_digest, paid_on, prepared_at)
  SELECT gen_random_uuid(), 'BT2026-' || right(deal_number, 6), CASE WHEN right(deal_number, 6)::int % 500 = 0 THEN 'publicity' ELSE 'closed' END,
    id, 'buyer', title, buyer_id, seller_id, buyer_id, seller_id, 2026, 'p', 'p/2026', 'payable', 100, 100,
    '{"facts": {}, "lines": [], "missing": [], "refusals": []}', 'x', CASE WHEN right(deal_number, 6)::int % 500 <> 0 THEN registered_on END, created_at
  FROM contract;
  INSERT INTO claim_person (claim_id, person_id, person_name, duty) SELECT id, applicant_id, '某人', 'apply' FROM claim;
  INSERT INTO offer (deal_id, version, side, total, payment, delivery, valid_until, made_by_id, made_by, made_at)
  SELECT id, 1, 'buyer', 100, '一次', '交付', '2027-01-01', opened_by, '某人', opened_at FROM deal;
  INSERT INTO match (id, need_id, achievement_id, score, shared_terms, missing_terms, question, question_en, suggested_at)
  SELECT gen_random_uuid(), n.id, a.id, 500, '{}', '{}', '问', 'ask', now()
  FROM (SELECT id, row_number() OVER () AS r FROM need) n JOIN (SELECT id, row_number() OVER () AS r FROM achievement) a USING (r);
  INSERT INTO work_item (id, noun, object_id, desk_unit, desk_duty, title, title_en, why, why_en, verb, verb_en, href, opened_at, closed_at)
  SELECT gen_random_uuid(), 'achievement', gen_random_uuid(), u.id, 'achievement-officer', '事 ' || g, 'x', 'y', 'y', '办', 'do', '/desk', now() - g * interval '1 minute',
    CASE WHEN g % 2000 < 16 THEN NULL ELSE now() END
  FROM generate_series(1, ${ROWS}) g JOIN unit u ON u.n = g % u.units;
  INSERT INTO notice (id, fact_id, person_id, unit_id, title, title_en, text, text_en, href, created_at)
  SELECT gen_random_uuid(), g, p.id, p.id, '通知', 'notice', '正文', 'text', '/desk', now() - g * interval '1 minute'
  FROM generate_series(1, ${ROWS}) g JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS c FROM person) p ON p.n = g % p.c;
  INSERT INTO state_history (noun, object_id, at, actor_name, action, to_state)
  SELECT 'achievement', id, registered_on, '某人', 'list', 'listed' FROM achievement
  UNION ALL SELECT 'deal', deal_id, registered_on - 60, '某人', 'enquire', 'enquired' FROM contract
  UNION ALL SELECT 'deal', deal_id, registered_on - 30, '某人', 'accept-as-buyer', 'agreed' FROM contract
  UNION ALL SELECT 'contract', id, registered_on - 10, '某人', 'sign-as-buyer', 'signed' FROM contract;`;

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

/** What the pages ask of tables that have grown: each query is caught as it is sent, and explained. */
describe('with 200,000 rows in every growing table', () => {
  let market: OpenMarket;
  let asked: { sql: string; parameters: unknown[] }[];

  beforeAll(async () => {
    market = await openMarket();
    const admin = new Client({ connectionString: market.database.adminUrl });
    await admin.connect();
    await admin.query(FILL);
    await admin.query('VACUUM (ANALYZE)'); // as a database that has lived has been
    await admin.end();
    catchQueries(market.dataSource, (sql, parameters) => asked?.push({ sql, parameters }));
  }, LIMIT);
  afterAll(() => market.close());

  /** Signed in once each: how often one may is another test's business. */
  const browsers = new Map<string, Browser>();
  async function browserOf(account: string): Promise<Browser> {
    const browser = browsers.get(account) ?? (await market.browser(account));
    browsers.set(account, browser);
    return browser;
  }

  /** Tables of that size which a plan reads from end to end. */
  async function readWhole(sql: string, parameters: unknown[]): Promise<string[]> {
    const [row] = await market.dataSource.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters);
    const found: string[] = [];
    const walk = (node: Node) => {
      if (node['Node Type'] === 'Seq Scan' && GROWING.includes(node['Relation Name'] ?? ''))
        found.push(node['Relation Name'] ?? '');
      node.Plans?.forEach(walk);
    };
    walk(row['QUERY PLAN'][0].Plan);
    return found;
  }

  async function wholeReadsOf(browser: Browser, path: string): Promise<string[]> {
    asked = [];
    const answer = await browser.get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const queries = asked.filter(
      ({ sql }) => /^\s*(SELECT|WITH)/i.test(sql) && !/set_config|pg_advisory/.test(sql),
    );
    asked = [];
    expect(queries.length).toBeGreaterThan(0);
    const bad: string[] = [];
    for (const { sql, parameters } of queries) {
      const whole = await readWhole(sql, parameters);
      if (whole.length > 0) bad.push(`${whole.join(', ')}: ${sql.replaceAll(/\s+/g, ' ').slice(0, 300)}`);
    }
    return bad;
  }

  const pages: [account: string, path: string][] = [
    [OFFICER, '/api/achievements'],
    [OFFICER, '/api/achievements?state=listed&page=3'],
    [REGISTRAR, '/api/achievements'],
    [OFFICER, '/api/worklist?scope=mine'],
    [APPROVER, '/api/worklist?scope=unit'],
    [APPROVER, '/api/worklist?scope=done'],
    [OFFICER, '/api/messages'],
    [ENTERPRISE, '/api/needs'],
    [ENTERPRISE, '/api/needs?state=open'],
    [ENTERPRISE, '/api/matches'],
    [ENTERPRISE, '/api/deals'],
    [OFFICER, '/api/deals?page=2'],
    [OFFICER, '/api/public/needs'],
    [ENTERPRISE, '/api/claims'],
    [COUNTY, '/api/claims?page=3'],
    [PROVINCE, '/api/claims?state=publicity'],
    [PAYOUT_MAKER, '/api/claims?state=payable'],
    [ENTERPRISE, '/api/find?q=BT2026-0012'],
    [PROVINCE, '/api/find?q=BT2026-0012'],
    [OFFICER, '/api/statistics/subsidies?page=2'],
    [OFFICER, '/api/home'],
    [OFFICER, '/api/statistics/contracts?month=3&page=2'],
  ];

  it.each(pages)(
    '%s asks for %s without reading a table whole',
    async (account, path) => {
      expect(await wholeReadsOf(await browserOf(account), path)).toEqual([]);
    },
    LIMIT,
  );

  it.each(['/api/statistics', '/api/statistics?region=360200'])(
    'the figures of %s read nothing whole but the deals, of which those of two years are too many to fetch one by one',
    async (path) => {
      const whole = await wholeReadsOf(await browserOf(OFFICER), path);
      expect(whole.filter((query) => !query.startsWith('deal:'))).toEqual([]);
    },
    LIMIT,
  );

  it('would notice one', async () => {
    expect(await readWhole(`SELECT id FROM need WHERE title LIKE '%x%'`, [])).toEqual(['need']);
  });
});

const GROWING = [
  'achievement',
  'need',
  'deal',
  'contract',
  'offer',
  'match',
  'work_item',
  'notice',
  'state_history',
  'claim',
  'claim_person',
];

function catchQueries(dataSource: DataSource, seen: (sql: string, parameters: unknown[]) => void): void {
  const logger = {
    ...dataSource.logger,
    logQuery: (sql: string, parameters?: unknown[]) => seen(sql, parameters ?? []),
  };
  for (const name of ['logQueryError', 'logQuerySlow', 'logSchemaBuild', 'logMigration', 'log'] as const)
    Object.assign(logger, { [name]: () => undefined });
  Object.assign(dataSource, { logger });
}
