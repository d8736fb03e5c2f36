import { ReadUnits } from '@market/organizations';
import { yuanShown } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { Contract } from '../domain/contract';
import { contractStates } from '../domain/states';

/** Takes the contract off the desk it was on and lays it where its state says. */
export async function putOnDesk(tx: Transaction, contract: Contract, units: ReadUnits): Promise<void> {
  await closeItems(tx, { noun: 'contract', id: contract.id });
  const { desk, name } = contractStates.states[contract.state];
  const unit = desk && contract.holders[desk.as];
  if (!desk || !unit) return;
  const { buyer, seller } = contract.holders;
  const parties = await units.byIds(tx.manager, [buyer ?? '', seller ?? '']);
  const other = parties.get((unit === buyer ? seller : buyer) ?? '');
  const sum = yuanShown(contract.amount);
  await openItem(tx, {
    object: { noun: 'contract', id: contract.id, number: contract.number ?? contract.dealNumber },
    desk: { unit, duty: desk.duty },
    title: `${desk.verb.zh}：${contract.title}`,
    titleEn: `${desk.verb.en}: ${contract.title}`,
    why: `${name.zh}，合同成交额 ${sum} 元，${[...parties.values()].map((party) => party.name).join('与')}。`,
    whyEn: `${name.en}; contract amount CNY ${sum}.`,
    verb: desk.verb,
    href: `/desk/contracts/${contract.id}`,
    otherParty: other?.name ?? null,
    deadline: desk.deadline,
  });
}
