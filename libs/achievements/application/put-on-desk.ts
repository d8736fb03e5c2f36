import { ReadUnits } from '@market/organizations';
import { valueOn } from '@market/parameters';
import { dayOf } from '@market/platform/clock';
import type { Transaction } from '@market/platform/transactions';
import { openItem } from '@market/worklist';
import { confirmedForDays } from '../domain/parameters';
import { achievementStates } from '../domain/states';
import type { AchievementEntity } from '../persistence/achievement.entity';
import { achievementOf } from '../persistence/achievement.store';

/** Lays the achievement on the desk its state names, with one sentence that says why. */
export async function putOnDesk(tx: Transaction, entity: AchievementEntity, units: ReadUnits): Promise<void> {
  const { desk, name } = achievementStates.states[entity.state];
  if (!desk) return;
  const unit = achievementOf(entity).holders[desk.as];
  if (!unit) return;
  const owner = (await units.byIds(tx.manager, [entity.unitId])).get(entity.unitId);
  const longest = await valueOn(tx.manager, confirmedForDays, dayOf(tx.now));
  const { why, whyEn } = reasonFor(entity, longest, {
    zh: owner?.name ?? '',
    en: owner?.nameEn ?? owner?.name ?? '',
  });
  await openItem(tx, {
    object: { noun: 'achievement', id: entity.id, number: entity.number },
    desk: { unit, duty: desk.duty },
    title: `${desk.verb.zh}：${entity.title}`,
    titleEn: `${desk.verb.en}: ${entity.titleEn ?? entity.title}`,
    why: why ?? name.zh,
    whyEn: whyEn ?? name.en,
    verb: desk.verb,
    href: hrefOf(entity),
    otherParty: unit === entity.unitId ? null : (owner?.name ?? null),
    deadline: desk.deadline,
  });
}

function hrefOf({ state, id }: AchievementEntity): string {
  const reviewing = state === 'unit-review' || state === 'registry-review';
  return reviewing ? `/desk/reviews/${id}` : `/desk/achievements/${id}`;
}

function reasonFor(
  entity: AchievementEntity,
  longest: number,
  owner: { zh: string; en: string },
): { why?: string; whyEn?: string } {
  const proofs = entity.evidence.length;
  switch (entity.state) {
    case 'unit-review':
      return {
        why: `${entity.changedBy}提交，成熟度证明 ${proofs} 份。同意后送省成果登记机构。`,
        whyEn: `Submitted by ${entity.changedBy} with ${proofs} piece(s) of evidence. Your approval sends it to the registry.`,
      };
    case 'registry-review':
      return {
        why: `${owner.zh}已审核同意，成熟度证明 ${proofs} 份。`,
        whyEn: `Approved by ${owner.en}, with ${proofs} piece(s) of evidence.`,
      };
    case 'returned':
      return {
        why: `有 ${entity.remarks.length} 处意见要处理，改好再交，不用重新排队。`,
        whyEn: `${entity.remarks.length} remark(s) to answer; correct and submit again.`,
      };
    case 'registered':
      return {
        why: `登记号 ${entity.number}。填好价格和定价依据就能挂牌。`,
        whyEn: `Number ${entity.number}. Give a price and its basis, then list it.`,
      };
    case 'stale':
      return {
        why: `最近一次确认是 ${entity.lastConfirmedOn}，已超过 ${longest} 天，暂不公开显示。`,
        whyEn: `Last confirmed on ${entity.lastConfirmedOn}, more than ${longest} days ago; hidden until confirmed.`,
      };
    default:
      return {};
  }
}
