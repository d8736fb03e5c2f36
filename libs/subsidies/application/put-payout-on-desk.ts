import { yuanShown } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { Payout } from '../domain/payout';
import { payoutStates } from '../domain/payout-states';

export async function putPayoutOnDesk(tx: Transaction, payout: Payout): Promise<void> {
  await closeItems(tx, { noun: 'payout', id: payout.id });
  const { desk, name } = payoutStates.states[payout.state];
  if (!desk) return;
  const sum = yuanShown(payout.total);
  await openItem(tx, {
    object: { noun: 'payout', id: payout.id, number: payout.number },
    desk: { unit: payout.holders.province ?? '', duty: desk.duty, holdersOnly: true },
    title: `${desk.verb.zh}：${payout.number}`,
    titleEn: `${desk.verb.en}: ${payout.number}`,
    why: `${name.zh}，${payout.count} 笔，共 ${sum} 元。`,
    whyEn: `${name.en}; ${payout.count} payments, CNY ${sum}.`,
    verb: desk.verb,
    href: `/desk/payouts/${payout.id}`,
    otherParty: null,
    deadline: desk.deadline,
  });
}
