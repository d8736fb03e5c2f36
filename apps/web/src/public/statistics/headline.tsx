import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney, shownMoney } from '../../words/show';
import type { ContractsAddress } from '../statistics-address';
import { changeOf } from './amounts';
import { ToList } from './to-list';

type Sums = Dto['SumsDto'];

/** The three figures the page is opened for, each beside the same days of the year before. */
export function Headline({ data, address }: { data: Dto['StatisticsDto']; address: ContractsAddress }) {
  const { t, language } = useWords();
  const { totals, lastTotals, lastPeriod, year } = data;
  const lastYear = { ...address, year: String(year - 1), until: untilOf(lastPeriod) };
  const money = (yuan: string) => shownMoney(yuan, language);
  const exact = (yuan: string) => exactMoney(yuan, language);
  const contracts = (count: number | string) =>
    t(`${Number(count).toLocaleString('zh-CN')} 份`, Number(count).toLocaleString('en-US'));
  const cards: Card[] = [
    {
      key: 'contracts',
      name: t('登记技术合同', 'Registered contracts'),
      show: contracts,
      exact: contracts,
    },
    { key: 'technologyAmount', name: t('技术交易额', 'Technology amount'), show: money, exact },
    { key: 'amount', name: t('合同成交额', 'Contract amount'), show: money, exact },
  ];
  return (
    <ul className="headline">
      {cards.map((card) => (
        <li key={card.key} className="card">
          <h2>{card.name}</h2>
          <p className="headline-value">
            <ToList address={address} contracts={totals.contracts} title={said(totals, card.key, card.exact)}>
              <Value text={said(totals, card.key, card.show) ?? t('未知', 'Unknown')} />
            </ToList>
          </p>
          <Before card={card} totals={totals} lastTotals={lastTotals} address={lastYear} />
        </li>
      ))}
    </ul>
  );
}

interface Card {
  key: keyof Sums;
  name: string;
  show: (value: string) => string;
  exact: (value: string) => string;
}

function said(sums: Sums, key: keyof Sums, words: (value: string) => string): string | undefined {
  const value = sums[key];
  return value === null ? undefined : words(String(value));
}

function Before({
  card,
  totals,
  lastTotals,
  address,
}: {
  card: Card;
  totals: Sums;
  lastTotals: Sums;
  address: ContractsAddress;
}) {
  const { t } = useWords();
  const before = said(lastTotals, card.key, card.show);
  if (before === undefined) {
    return <p className="small">{t('上年同期无数据', 'No records of the year before')}</p>;
  }
  const change = changeOf(totals[card.key], lastTotals[card.key]);
  return (
    <p className="small">
      {change && (
        <b className={change.startsWith('+') ? 'up' : undefined}>
          {t(`比上年同期 ${change}`, `${change} on the year before`)}
        </b>
      )}
      <ToList
        address={address}
        contracts={lastTotals.contracts}
        title={said(lastTotals, card.key, card.exact)}
      >
        {t(`上年同期 ${before}`, `Same days last year: ${before}`)}
      </ToList>
    </p>
  );
}

/** `31.47 亿元`: the number large, what it counts small. */
function Value({ text }: { text: string }) {
  const [, before = '', number = '', after = ''] = /^(\D*)([\d.,]+)(.*)$/.exec(text) ?? ['', text];
  return (
    <>
      {before}
      <b>{number}</b>
      {after}
    </>
  );
}

/** The last day, where the days compared are not the whole year. */
function untilOf({ to }: Dto['PeriodDto']): string | undefined {
  return to.endsWith('12-31') ? undefined : to;
}
