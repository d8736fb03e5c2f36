import type { NeedRecord } from '@market/needs';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { daysToAnswerSuggestions } from '../domain/parameters';
import { unansweredOf } from '../persistence/match.store';

/** Lays what still waits for an answer on the desk of the need's owner, as one item a need. */
export async function putSuggestionsOnDesk(tx: Transaction, need: NeedRecord): Promise<void> {
  await closeItems(tx, { noun: 'match', id: need.id });
  const waiting = await unansweredOf(tx.manager, need.id);
  if (waiting === 0) return;
  await openItem(tx, {
    object: { noun: 'match', id: need.id, number: need.number },
    desk: { unit: need.unitId, duty: 'need-officer' },
    title: `给 ${waiting} 项推荐成果一个答复`,
    titleEn: `Answer ${waiting} suggested achievement(s)`,
    why: `需求“${need.form.title}”。要、以后再说、不合适，都点一下；不合适时选一个原因，会反馈给对方。`,
    whyEn: `For “${need.form.title}”: wanted, later or declined; a reason for a “no” goes back to the seller.`,
    verb: { zh: '去答复', en: 'Answer' },
    href: `/desk/needs/${need.id}`,
    otherParty: null,
    deadline: daysToAnswerSuggestions,
  });
}
