import { offerTerms } from '../../e2e/support/forms';
import { UNITS } from './people';
import type { Sight } from './secrets';
import type { Thing } from './standing';
import { type SideName, SIDES, tellAchievement } from './tell-science';
import { must, type World } from './world';

interface Deal {
  thing: Thing;
  word: string;
}

/** An enquiry of one side's buyer to a seller, with an offer on the table and a broker asked. */
async function tellDeal(world: World, side: SideName, of: SideName, name: string): Promise<Deal> {
  const { buyer, chief, broker } = SIDES[side];
  const { seller, officer } = SIDES[of];
  const { number } = await tellAchievement(world, of, 'listed', `listed-${side}${name}`);
  const sights: Sight[] = [buyer, seller, broker];
  // What the two say to one another is nobody else's, not even the firm's that is asked.
  const word = world.secrets.mark(buyer, seller);
  const enquiry = { achievementNumber: number, message: `${word} 想先看样机` };
  const opened = must(await world.at(chief).post('/api/deals', enquiry)).body;
  world.secrets.keep(opened.id, ...sights);
  world.secrets.keep(opened.number, ...sights);
  const mandate = { creditCode: world.codes.get(broker), rate: '3%' };
  const mandateId = must(await world.at(chief).post(`/api/deals/${opened.id}/mandates`, mandate)).body.id;
  world.secrets.keep(mandateId, ...sights);
  world.add({
    ...{ kind: 'mandate', name: `${side}.${name}`, id: mandateId },
    holders: { broker: [broker], principal: [buyer] },
  });
  const terms = offerTerms({ payment: `${word} 六四`, delivery: `${word} 到厂`, note: word });
  must(await world.at(officer).post(`/api/deals/${opened.id}/offers`, terms));
  const holders = { buyer: [buyer], seller: [seller], asked: [broker] };
  const thing = world.add({ kind: 'deal', name: `${side}.${name}`, id: opened.id, holders });
  return { thing, word };
}

/** Still talking, across the two sides: neither the other buyer nor the other seller may know. */
export function tellTalk(world: World, side: SideName, of: SideName): Promise<Deal> {
  return tellDeal(world, side, of, 'talk');
}

/** Agreed, with a contract of which only the first draft is written. */
export async function tellAgreed(world: World, side: SideName, name: string): Promise<Thing> {
  const { buyer, seller, broker, chief, officer, agent } = SIDES[side];
  const { thing, word } = await tellDeal(world, side, side, name);
  must(await world.at(agent).post(`/api/mandates/${world.one('mandate', thing.name).id}/accept`));
  world.secrets.keep(word, broker);
  Object.assign(thing, { holders: { buyer: [buyer], seller: [seller], broker: [broker] } });
  must(await world.at(chief).post(`/api/deals/${thing.id}/accept`, { version: 1 }));
  const { id } = must(await world.at(officer).post(`/api/deals/${thing.id}/contract`)).body;
  const { clauses, version } = must(await world.at(officer).get(`/api/contracts/${id}`)).body;
  must(
    await world.at(officer).put(`/api/contracts/${id}`, {
      ...{ version, type: 'development-commissioned', technologyAmount: '3200000.00' },
      clauses: { ...clauses, secrecy: `${word} 三年`, acceptance: `${word} 验收` },
    }),
  );
  world.secrets.keep(id, buyer, seller, broker, 'office');
  const holders = { buyer: [buyer], seller: [seller], broker: [broker] };
  return world.add({ kind: 'contract', name: `${side}.${name}`, id, holders });
}

export async function tellSigned(world: World, side: SideName, name: string): Promise<Thing> {
  const { chief, officer, head } = SIDES[side];
  const contract = await tellAgreed(world, side, name);
  const path = `/api/contracts/${contract.id}`;
  must(await world.at(officer).post(`${path}/send`));
  const { fileDigest } = (await world.at(officer).get(path)).body;
  must(await world.at(head).post(`${path}/sign`, { fileDigest }));
  must(await world.at(chief).post(`${path}/sign`, { fileDigest }));
  await world.market.settle();
  return contract;
}

/** Submitted to the office, which from now on reads it, and what of the deal stands in it. */
export async function tellSubmitted(world: World, side: SideName, name: string): Promise<Thing> {
  const contract = await tellSigned(world, side, name);
  must(await world.at(SIDES[side].officer).post(`/api/contracts/${contract.id}/submit`));
  Object.assign(contract, { holders: { ...contract.holders, office: ['office'] } });
  const read = (await world.at('registrar@office').get(`/api/contracts/${contract.id}`)).body;
  world.secrets.keep(read.dealNumber, 'office');
  for (const mark of JSON.stringify(read).match(/mk[0-9a-z]{6}x/g) ?? []) world.secrets.keep(mark, 'office');
  return contract;
}

/** Registered and paid to the fen, with a paper of the buyer's beside the statement. */
export async function tellSettled(world: World, side: SideName): Promise<Thing> {
  const { buyer, seller, broker, chief } = SIDES[side];
  const contract = await tellSubmitted(world, side, 'settled');
  const path = `/api/contracts/${contract.id}`;
  const found = { type: 'development-commissioned', technologyAmount: '3200000.00' };
  must(await world.at('registrar@office').post(`${path}/register`, found));
  await world.market.settle();
  const documentId = await world.paper(chief, `${side}.invoice`, seller, broker);
  const number = world.secrets.mark(buyer, seller, broker, 'office');
  const paper = { kind: 'invoice', number, amount: '3500000.00', datedOn: '2026-01-05', documentId };
  const { id } = must(await world.at(chief).post(`${path}/evidence`, paper)).body;
  // The registration office reads of the paper, though it was not handed the file.
  for (const one of [id, documentId]) world.secrets.keep(one, buyer, seller, broker, 'office');
  world.secrets.keep(markOfName(await world.at(chief).get(`${path}/payments`)), 'office');
  const parent = contract.id;
  world.add({ kind: 'evidence', name: `${side}.invoice`, id, parent, holders: { adder: [buyer] } });
  const { payments } = (await world.at(chief).get(`${path}/payments`)).body;
  const remark = payments.instalments[0].code;
  await transfer(world, { amount: '3500000.00', remark, payerName: UNITS[buyer] });
  return contract;
}

const markOfName = ({ text }: { text: string }): string => /mk[0-9a-z]{6}x(?=\.pdf)/.exec(text)?.[0] ?? '';

/** Money at the market's account that no code explains. */
export async function tellLine(world: World, name: string): Promise<void> {
  const word = world.secrets.mark('province:settlement-officer');
  await transfer(world, { amount: '12.34', remark: `${word} 无码`, payerName: '某公司' });
  const { items } = must(await world.at('settlement@province').get('/api/settlement-lines')).body;
  const line = items.find(({ remark }: { remark: string }) => remark.includes(word));
  world.secrets.keep(line.id, 'province:settlement-officer');
  world.add({ kind: 'line', name, id: line.id, holders: { market: ['province'] } });
}

async function transfer(world: World, what: Record<string, string>): Promise<void> {
  const body = { payerAccount: '3602 0001', ...what };
  must(await world.at('anyone').post('/api/demo/bank/transfers', body));
  await world.market.settle();
  await world.market.settle();
}
