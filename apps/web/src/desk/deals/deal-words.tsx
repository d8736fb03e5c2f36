import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords, type Words } from '../../words/language';

const KINDS: Record<string, TagKind> = { agreed: 'ok', declined: 'neutral', 'broken-off': 'neutral' };

export function DealStateTag({
  deal,
}: {
  deal: Pick<Dto['DealRowDto'], 'state' | 'stateName' | 'stateNameEn' | 'ownTurn'>;
}) {
  const { t, pick } = useWords();
  if (deal.ownTurn) return <Tag kind="warn">{t('轮到你', 'Your turn')}</Tag>;
  return <Tag kind={KINDS[deal.state] ?? 'info'}>{pick(deal.stateName, deal.stateNameEn)}</Tag>;
}

const ROLES: Record<string, [zh: string, en: string]> = {
  buyer: ['买方', 'Buyer'],
  seller: ['卖方', 'Seller'],
  broker: ['服务机构', 'Broker'],
};

export function roleWords(role: string, { t }: Words): string {
  return t(...(ROLES[role] ?? [role, role]));
}

/** The other side of the table, as the reader sees it. */
export function otherParty({ parties }: Pick<Dto['DealRowDto'], 'parties'>, words: Words): string {
  return parties
    .filter((party) => !party.own && party.role !== 'broker')
    .map((party) => words.pick(party.name, party.nameEn))
    .join(words.t('、', ', '));
}
