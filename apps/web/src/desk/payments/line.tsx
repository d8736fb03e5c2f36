import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api } from '../here';
import { Page } from '../parts/page';
import { type Purpose, Reveal } from '../parts/reveal';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { ClearForm } from './clear-form';
import { LineTag } from './line-tag';
import { settlementLine } from './queries';

/** One line of the statement, and what is to become of it. */
export function Line() {
  const { t } = useWords();
  const { data: line, error, refetch } = useQuery(settlementLine(useObjectId()));
  return (
    <Page title={line?.payerName ?? t('到账核对', 'Received money')} lead={line && <LineTag line={line} />}>
      {!line && error && <Trouble error={error} again={() => void refetch()} />}
      {!line && !error && <Skeleton rows={4} />}
      {line && (
        <div className="one-column">
          <Facts line={line} />
          {line.nextActions.length > 0 && <ClearForm line={line} />}
        </div>
      )}
    </Page>
  );
}

function Facts({ line }: { line: Dto['LineDto'] }) {
  const { t, pick, language } = useWords();
  const show = async (purpose: Purpose) => {
    const call = { params: { path: { id: line.id } }, body: { purpose } };
    return (await answered(api.POST('/api/settlement-lines/{id}/payer-account', call))).account;
  };
  const pairs: [string, ReactNode][] = [
    [t('金额', 'Amount'), exactMoney(line.amount, language)],
    [t('到账日', 'Booked on'), line.bookedOn],
    [t('付款人', 'Payer'), line.payerName],
    [
      t('付款账号', 'Payer’s account'),
      <Reveal
        key="account"
        masked={line.payerAccount}
        of={t('付款账号', 'the payer’s account')}
        purposes={['make-payment', 'answer-inquiry', 'legal-duty']}
        show={show}
      />,
    ],
    [t('附言', 'Remark'), line.remark || t('（空）', '(empty)')],
    [t('银行流水号', 'Bank serial'), line.bankSerial],
  ];
  if (line.cause && line.causeEn) {
    pairs.push([t('没有自动对上的原因', 'Why it was not matched'), pick(line.cause, line.causeEn)]);
  }
  return (
    <section className="card padded">
      <dl className="pairs">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
