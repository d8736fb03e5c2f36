import type { Dto } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { shortDigest } from '../contracts/contract-words';

const DUTIES: readonly { duty: string; zh: string; en: string }[] = [
  { duty: 'apply', zh: '申请', en: 'Applied' },
  { duty: 'county', zh: '县级初审', en: 'County' },
  { duty: 'city', zh: '市级复核', en: 'City' },
  { duty: 'province', zh: '省级终审', en: 'Province' },
];

/** Who has put his name to this result; each of them is another person. */
export function Approvals({ record }: { record: Dto['ClaimDto'] }) {
  const { t } = useWords();
  return (
    <section className="card padded" aria-labelledby="approvals">
      <h2 id="approvals">{t('每一步都是不同的人', 'Each step by another person')}</h2>
      <ul className="approvals">
        {DUTIES.map(({ duty, zh, en }) => {
          const given = record.approvals.find((one) => one.duty === duty);
          return (
            <li key={duty} className={given ? 'given' : undefined}>
              <Icon name={given ? 'tick' : 'clock'} size={16} />
              <span>
                {t(zh, en)} {given?.person ?? t('待办', 'open')}
                {given && (
                  <span className="small">
                    {' '}
                    {shortMoment(given.at)} · {shortDigest(given.resultDigest).slice(0, 9)}
                  </span>
                )}
                {given?.remark && <span className="small"> {given.remark}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
