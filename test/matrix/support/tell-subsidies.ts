import { dayOf, newId } from '@market/platform/clock';
import { asOwner, endNotices } from '../../e2e/support/claims';
import type { Persona } from './people';
import type { Sight } from './secrets';
import type { Thing } from './standing';
import { type SideName, SIDES } from './tell-science';
import { READERS } from './tell-standing';
import { must, type World } from './world';

const OF_PROVINCE: Sight[] = [
  ...(['province:province-reviewer', 'province:publicity-officer', 'province:payout-maker'] as const),
  ...(['province:payout-checker', 'province:supervisor'] as const),
];
const PAYERS: Sight[] = ['province:payout-maker', 'province:payout-checker'];
const ROLES = { buyer: 'chief', seller: 'officer', broker: 'agent' } as const;

/** The three claims of a settled contract. Where a place has no office of its own, the eldest stands in. */
export async function tellClaims(world: World, side: SideName, contract: Thing): Promise<void> {
  for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const { [role]: unit, [ROLES[role]]: person } = SIDES[side];
    const { items } = must(await world.at(person).get(`/api/contracts/${contract.id}/claims`)).body;
    const { county, city } = unit === 'uniB' ? SIDES.A : SIDES[side];
    const sights: Sight[] = [unit, `${county}:county-reviewer`, `${city}:city-reviewer`, ...OF_PROVINCE];
    world.secrets.keep(items[0].id, ...sights);
    world.secrets.keep(items[0].number, ...sights);
    const holders = { applicant: [unit], county: [county], city: [city], province: ['province' as const] };
    world.add({ kind: 'claim', name: `${side}.${role}`, id: items[0].id, holders });
  }
}

/** Confirmed by all three, and looked up: they lie with their counties. */
export async function confirmClaims(world: World, side: SideName): Promise<void> {
  for (const [at, role] of (['buyer', 'seller', 'broker'] as const).entries()) {
    const { [role]: unit, [ROLES[role]]: person } = SIDES[side];
    const { id } = world.one('claim', `${side}.${role}`);
    const account = `36020001${side === 'A' ? 1 : 2}${at}${'0'.repeat(6)}88`;
    world.secrets.keep(account, unit, ...PAYERS);
    const { resultDigest } = (await world.at(person).get(`/api/claims/${id}`)).body;
    const related = role === 'broker' ? undefined : false;
    const body = { resultDigest, figuresRight: true, related, bank: '演示银行', account };
    must(await world.at(person).post(`/api/claims/${id}/confirm`, body));
    await world.market.settle();
  }
  for (const role of ['buyer', 'seller', 'broker'] as const) await lookUp(world, side, role);
}

async function lookUp(world: World, side: SideName, role: keyof typeof ROLES): Promise<void> {
  const { id, holders } = world.one('claim', `${side}.${role}`);
  const by: Persona = holders.county?.[0] === 'countyA' ? 'county@countyA' : 'county@countyB';
  const documentId = await world.paper(by, `${side}.${role}-lookup`, ...READERS);
  const found = {
    findings: [
      { kind: 'dishonest-debtor', found: 'no' },
      { kind: 'research-breach', found: 'no' },
    ],
    source: '中国执行信息公开网',
    lookedUpOn: dayOf(new Date()),
  };
  must(await world.at(by).post(`/api/claims/${id}/lookups`, { ...found, documentId }));
  await world.market.settle();
}

/** Through the three reviews into one public notice. @returns its number */
export async function publishClaims(world: World, names: readonly string[]): Promise<string> {
  const claimIds: string[] = [];
  for (const name of names) {
    const { id, holders } = world.one('claim', name);
    const [county, city] = [holders.county?.[0], holders.city?.[0]];
    const desks = [`county@${county}`, `city@${city}`, 'reviewer@province'] as Persona[];
    for (const desk of desks) {
      const { resultDigest } = (await world.at(desk).get(`/api/claims/${id}`)).body;
      must(await world.at(desk).post(`/api/claims/${id}/approve`, { resultDigest }));
      await world.market.settle();
    }
    claimIds.push(id);
  }
  const list = { claimIds, contact: '0791-86200000' };
  const { number } = must(await world.at('publicity@province').post('/api/public-lists', list)).body;
  world.add({ kind: 'notice-number', name: names.join(), id: number, holders: { everybody: ['everybody'] } });
  return number;
}

export async function tellObjections(world: World, number: string, names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const word = world.secrets.mark('province:supervisor');
    const objection = { position: at + 1, text: `${word} 请核对完成人是谁` };
    const { id } = must(await world.at('anyone').post(`/api/notices/${number}/objections`, objection)).body;
    await world.market.settle();
    world.secrets.keep(id, 'province:supervisor');
    world.add({ kind: 'objection', name, id, holders: { publisher: ['province'] } });
  }
}

/** Payouts of one claim each: one released, whose file there is, and one just made. */
export async function tellPayouts(world: World, names: readonly [string, string]): Promise<void> {
  await endNotices(world.market);
  for (const [at, name] of names.entries()) {
    const claimIds = [world.one('claim', name).id];
    const { id, number } = must(await world.at('maker@province').post('/api/payouts', { claimIds })).body;
    if (at === 0) must(await world.at('checker@province').post(`/api/payouts/${id}/release`));
    await world.market.settle();
    for (const one of [id, number]) world.secrets.keep(one, ...PAYERS);
    world.add({
      kind: 'payout',
      name: at === 0 ? 'released' : 'made',
      id,
      holders: { province: ['province'] },
    });
  }
}

/** What another province keeps in the same market; there is one policy only, so its rows are written as they would stand. */
export async function tellOtherProvince(world: World): Promise<void> {
  const { unitIds, market, secrets } = world;
  const [office, payout, notice, objection, line] = [
    unitIds.get('province2'),
    newId(),
    newId(),
    newId(),
    newId(),
  ];
  const supervisor = secrets.mark('province2:supervisor');
  const remark = secrets.mark('province2:settlement-officer');
  await asOwner(
    market,
    `INSERT INTO payout (id, number, state, province_id, count, total, made_at)
       VALUES ('${payout}', 'BF2026-9001', 'made', '${office}', 1, 100, now());
     INSERT INTO public_notice (id, number, state, publisher_id, title, basis, contact, published_on, starts_on,
       ends_on, list_digest, rows)
       VALUES ('${notice}', 'GS2026-9001', 'open', '${office}', '公示', '办法', '0591-86200000', '2099-01-05',
         '2099-01-06', '2099-01-12', 'x', '[{"position": 1, "subjectId": "${newId()}", "unit": "某单位",
         "project": "某项目", "category": "卖方补助", "amount": "1.00", "clause": "第四条"}]');
     INSERT INTO objection (id, state, notice_id, notice_number, publisher_id, position, subject_id, text, raised_at)
       VALUES ('${objection}', 'open', '${notice}', 'GS2026-9001', '${office}', 1, '${newId()}', '${supervisor}', now());
     INSERT INTO settlement_line
       SELECT (jsonb_populate_record(l, jsonb_build_object('id', '${line}', 'bank_serial', 'elsewhere-1',
         'market_id', '${office}', 'remark', '${remark}'))).* FROM settlement_line l WHERE state <> 'matched' LIMIT 1`,
  );
  secrets.keep(payout, 'province2:payout-maker');
  secrets.keep('BF2026-9001', 'province2:payout-maker');
  secrets.keep(objection, 'province2:supervisor');
  secrets.keep(line, 'province2:settlement-officer');
  const holders = { everybody: ['everybody' as const] };
  world.add({ kind: 'payout', name: 'elsewhere', id: payout, holders: { province: ['province2'] } });
  world.add({ kind: 'notice-number', name: 'elsewhere', id: 'GS2026-9001', holders });
  world.add({ kind: 'objection', name: 'elsewhere', id: objection, holders: { publisher: ['province2'] } });
  world.add({ kind: 'line', name: 'elsewhere', id: line, holders: { market: ['province2'] } });
}
