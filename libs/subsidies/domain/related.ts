import { TIES } from '@market/integrity';
import { type Day, dayOf } from '@market/platform/clock';
import type { FactValue } from './engine';

export interface KnownOfRelation {
  declared: readonly { side: 'buyer' | 'seller'; related: boolean; personName: string; at: Date }[];
  /** What registers and the market itself show; undefined where a party is unknown. */
  computed:
    | {
        related: 'yes' | 'possible' | 'no' | 'unknown';
        hits: readonly Hit[];
        conclusion: Concluded | undefined;
      }
    | undefined;
}

interface Hit {
  tie: keyof typeof TIES;
  sure: boolean;
  value: string;
  source: string;
  asOf: Day | null;
}

interface Concluded {
  related: boolean;
  personName: string;
  at: Date;
}

/**
 * Whether the parties are related, read for a claim: one yes is enough, whoever says it (a side, a register by number,
 * a person who has looked); a no takes the declarations of both sides. Equal texts that nobody has judged yet decide
 * nothing: they are shown to the reviewers.
 */
export function relatedFact({ declared, computed }: KnownOfRelation): FactValue {
  const saidYes = declared.filter(({ related }) => related);
  const sure = computed?.hits.filter((hit) => hit.sure) ?? [];
  const concluded = computed?.conclusion?.related ? computed.conclusion : undefined;
  if (sure.length > 0) {
    return { value: true, asOf: latest(sure.map(({ asOf }) => asOf)), proof: sure.map(hitWords).join('；') };
  }
  if (concluded) {
    return { value: true, asOf: dayOf(concluded.at), proof: `${concluded.personName}核查认定` };
  }
  const said = saidYes.length > 0 ? saidYes : declared;
  const proof = said
    .map(({ side, personName }) => `${side === 'buyer' ? '买方' : '卖方'}${personName}申报`)
    .join('，');
  const asOf = latest(said.map(({ at }) => dayOf(at)));
  if (saidYes.length > 0) return { value: true, asOf, proof };
  return { value: declared.length === 2 ? false : null, asOf, proof };
}

function hitWords({ tie, value, source }: Hit): string {
  return `${TIES[tie].zh}：${value}（${source}）`;
}

function latest(days: readonly (Day | null)[]): Day {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? ''
  );
}
