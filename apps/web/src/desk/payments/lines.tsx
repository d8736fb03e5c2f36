import '../styles/form.css';
import '../styles/record.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { LineTag } from './line-tag';
import { settlementLines } from './queries';

const readPage = ({ page }: Record<string, unknown>) => Math.max(1, Number(page) || 1);

/** Everything the settlement account has received, newest first. */
export function Lines() {
  const { t, pick, language } = useWords();
  const { data, error, refetch } = useQuery(settlementLines(useSearchOf(readPage)));
  return (
    <Page
      title={t('到账核对', 'Received money')}
      aside={data && data.total > 0 && t(`${data.total} 笔`, `${data.total}`)}
      lead={t(
        '付款码和付款人都对得上的自动入账；其余的由你核对。',
        'Lines with a right code and payer are matched by themselves; the others are yours.',
      )}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有到账', 'Nothing received yet')}
          text={t('银行流水每 10 秒读一次。', 'The statement is read every ten seconds.')}
        />
      )}
      {data && data.total > 0 && (
        <>
          <ul className="card achievement-list">
            {data.items.map((line) => (
              <li key={line.id}>
                <div className="achievement-name">
                  <h2>
                    <Link to={`/desk/settlement/${line.id}`}>{line.payerName}</Link>
                  </h2>
                  <p className="small">
                    {line.bookedOn} · {line.bankSerial} · {line.remark}
                  </p>
                </div>
                <p className="achievement-state">
                  <LineTag line={line} />
                </p>
                <p className="achievement-price">{exactMoney(line.amount, language)}</p>
                <p className="achievement-changed small">{line.cause && pick(line.cause, line.causeEn)}</p>
              </li>
            ))}
          </ul>
          <Pager to="/desk/settlement" page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </Page>
  );
}
