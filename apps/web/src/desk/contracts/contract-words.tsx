import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords, type Words } from '../../words/language';

const KINDS: Record<string, TagKind> = {
  draft: 'neutral',
  signed: 'ok',
  returned: 'bad',
  registered: 'ok',
};

export function ContractStateTag({
  row,
}: {
  row: Pick<Dto['ContractRowDto'], 'state' | 'stateName' | 'stateNameEn'>;
}) {
  const { pick } = useWords();
  return <Tag kind={KINDS[row.state] ?? 'info'}>{pick(row.stateName, row.stateNameEn)}</Tag>;
}

type By = Pick<Dto['SignatureDto'], 'authority' | 'letterNumber' | 'letterUntil'>;

/** By what somebody signed, or would; nothing is said where it was not asked at the time. */
export function authorityShown({ authority, letterNumber, letterUntil }: By, { t }: Words): string {
  if (authority === 'representative') return t('以法定代表人身份', 'as legal representative');
  return authority === 'letter'
    ? t(
        `依授权书 ${letterNumber}，有效至 ${letterUntil}`,
        `by letter of authority ${letterNumber}, valid until ${letterUntil}`,
      )
    : '';
}

export const TYPES: readonly {
  type: NonNullable<Dto['ContractUpdateDto']['type']>;
  zh: string;
  en: string;
}[] = [
  { type: 'development-commissioned', zh: '技术开发（委托）', en: 'Development, commissioned' },
  { type: 'development-cooperative', zh: '技术开发（合作）', en: 'Development, cooperative' },
  { type: 'transfer', zh: '技术转让', en: 'Transfer' },
  { type: 'licence', zh: '技术许可', en: 'Licence' },
  { type: 'consulting', zh: '技术咨询', en: 'Consulting' },
  { type: 'service', zh: '技术服务', en: 'Service' },
];

export type Clause = keyof Dto['ClausesDto'];

export const CLAUSES: readonly { clause: Clause; zh: string; en: string }[] = [
  { clause: 'subject', zh: '标的的内容、范围和要求', en: 'Subject, scope and requirements' },
  { clause: 'performance', zh: '履行的计划、地点和方式', en: 'Plan, place and way of performance' },
  { clause: 'payment', zh: '价款和支付方式', en: 'Price and payment' },
  { clause: 'secrecy', zh: '技术信息和资料的保密', en: 'Secrecy' },
  { clause: 'ownership', zh: '技术成果的归属和收益的分配', en: 'Ownership of results and sharing of gains' },
  { clause: 'acceptance', zh: '验收标准和方法', en: 'Acceptance' },
];

/** The first 16 of 64 digits in fours: enough to compare by eye. */
export function shortDigest(digest: string): string {
  return digest
    .slice(0, 16)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1 ');
}
