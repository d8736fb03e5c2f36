import { ReadUnits } from '@market/organizations';
import { yuanShown } from '@market/platform/money';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { Deal, Offer } from '../domain/deal';
import { dealStates } from '../domain/deal-states';

/** Takes the deal off the desk it was on and lays it where its state says, with the figures in the sentence. */
export async function putOnDesk(tx: Transaction, deal: Deal, units: ReadUnits): Promise<void> {
  await closeItems(tx, { noun: 'deal', id: deal.id });
  const { desk } = dealStates.states[deal.state];
  const unit = desk && deal.holders[desk.as];
  if (!desk || !unit) return;
  const other = deal.holders[desk.as === 'buyer' ? 'seller' : 'buyer'] ?? '';
  const party = (await units.byIds(tx.manager, [other])).get(other);
  await openItem(tx, {
    object: { noun: 'deal', id: deal.id, number: deal.number },
    desk: { unit, duty: desk.duty },
    title: `${desk.verb.zh}：${deal.title}`,
    titleEn: `${desk.verb.en}: ${deal.title}`,
    ...whyOf(deal, { zh: party?.name ?? '', en: party?.nameEn ?? party?.name ?? '' }),
    verb: desk.verb,
    href: `/desk/deals/${deal.id}`,
    otherParty: party?.name ?? null,
    deadline: desk.deadline,
  });
}

function whyOf(
  { state, message, standing }: Deal,
  party: { zh: string; en: string },
): { why: string; whyEn: string } {
  if (state === 'enquired')
    return { why: `${party.zh}询价：${message}`, whyEn: `${party.en} enquires: ${message}` };
  if (standing) return { why: offered(standing, party.zh), whyEn: offeredInEnglish(standing, party.en) };
  return {
    why: `${party.zh}已答复，还没有报价。`,
    whyEn: `${party.en} has answered; nothing is offered yet.`,
  };
}

function offered({ version, total, validUntil }: Offer, party: string): string {
  return `${party}的第 ${version} 版：总价 ${yuanShown(total)} 元，${validUntil} 前有效。`;
}

function offeredInEnglish({ version, total, validUntil }: Offer, party: string): string {
  return `Version ${version} of ${party}: CNY ${yuanShown(total)}, valid until ${validUntil}.`;
}
