import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';
import { api } from '../here';
import { Pager } from '../parts/pager';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** Every subsidy paid in a year, with the public notice it was on. */
export function StatisticsSubsidies() {
  const { t, language } = useWords();
  const name = t('已拨付补助', 'Subsidies paid');
  useTitle(name);
  const address = useSearch({ from: '/statistics/subsidies' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['paid-subsidies', address],
    queryFn: () =>
      answered(
        api.GET('/api/statistics/subsidies', {
          params: {
            query: {
              year: address.year ? Number(address.year) : undefined,
              page: address.page ? Number(address.page) : undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <main id="main" className="wrap page statistics">
      <p className="small crumb">
        <Link to="/statistics" search={{ year: address.year }}>
          ← {t('数据', 'Statistics')}
        </Link>
      </p>
      <h1>{name}</h1>
      {isError && <Trouble error={error} again={() => void refetch()} />}
      {data && !isError && (
        <>
          <dl className="card list-sum">
            <div>
              <dt>{t(`${data.year} 年`, String(data.year))}</dt>
              <dd>{t(`${data.total} 笔`, `${data.total} payments`)}</dd>
            </div>
            <div>
              <dt>{t('合计', 'Total')}</dt>
              <dd>{exactMoney(data.amount, language)}</dd>
            </div>
          </dl>
          {data.total > 0 ? (
            <Rows items={data.items} />
          ) : (
            <p className="card nothing">
              {t(
                '该年还没有拨付的补助。公示期满后由银行付出，当场数到这里。',
                'No subsidy was paid in this year. As soon as the bank has paid one, it is counted here.',
              )}
            </p>
          )}
          <Pager
            to="/statistics/subsidies"
            page={data.page}
            pages={Math.ceil(data.total / data.pageSize)}
            address={address}
          />
          <p className="small basis">
            {t(
              `数据截至 ${shortMoment(data.asOf)}，按银行付出的日期计。`,
              `As of ${shortMoment(data.asOf)}, by the day the bank paid.`,
            )}
          </p>
        </>
      )}
    </main>
  );
}

function Rows({ items }: { items: readonly Dto['PaidSubsidyDto'][] }) {
  const { t, pick, language } = useWords();
  const names = {
    project: t('项目名称', 'Project'),
    role: t('类别', 'Category'),
    paidOn: t('拨付日期', 'Paid on'),
    notice: t('公示', 'Public notice'),
    amount: t('金额', 'Amount'),
  };
  return (
    <div className="card">
      <table className="notice-rows">
        <thead>
          <tr>
            <th scope="col">{t('单位名称', 'Organisation')}</th>
            {Object.values(names).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.number}>
              <th scope="row">{pick(item.unit, item.unitEn)}</th>
              <td data-label={names.project}>{item.project}</td>
              <td data-label={names.role}>{t(`${item.roleName}补助`, item.roleNameEn)}</td>
              <td data-label={names.paidOn}>{item.paidOn}</td>
              <td data-label={names.notice}>
                <Link to="/notices/$number" params={{ number: item.notice }}>
                  {item.notice}
                </Link>
              </td>
              <td data-label={names.amount}>
                <b>{exactMoney(item.amount, language)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
