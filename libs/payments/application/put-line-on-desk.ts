import { yuanShown } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { CAUSES, type SettlementLine } from '../domain/line';
import { lineStates } from '../domain/line-states';

/** Lays a line that nobody could match before the settlement officer; takes it away when it is cleared. */
export async function putLineOnDesk(tx: Transaction, line: SettlementLine): Promise<void> {
  await closeItems(tx, { noun: 'settlement-line', id: line.id });
  const { desk } = lineStates.states[line.state];
  if (!desk || !line.cause) return;
  const sum = yuanShown(line.amount);
  await openItem(tx, {
    object: { noun: 'settlement-line', id: line.id, number: line.bankSerial },
    desk: { unit: line.holders.market ?? '', duty: desk.duty, holdersOnly: true },
    title: `${desk.verb.zh}：${line.payerName} ${sum} 元`,
    titleEn: `${desk.verb.en}: CNY ${sum} from ${line.payerName}`,
    why: `${CAUSES[line.cause].zh}，附言“${line.remark}”。`,
    whyEn: `${CAUSES[line.cause].en}; remark “${line.remark}”.`,
    verb: desk.verb,
    href: `/desk/settlement/${line.id}`,
    otherParty: line.payerName,
    deadline: desk.deadline,
  });
}
