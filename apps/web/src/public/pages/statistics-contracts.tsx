import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import type { paths } from '../../api/schema';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';
import { api } from '../here';
import { Pager } from '../parts/pager';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import type { ContractsAddress } from '../statistics-address';

type Contracts = Dto['ListedContractsDto'];
type Query = NonNullable<paths['/api/statistics/contracts']['get']['parameters']['query']>;
type Codes = Pick<Query, 'type' | 'region' | 'field' | 'until'>;

/** The contracts behind a figure. */
export function StatisticsContracts() {
  const { t } = useWords();
  const name = t('登记技术合同清单', 'Registered contracts');
  useTitle(name);
  const address = useSearch({ from: '/statistics/contracts' });
  const { year, month, page, ...codes } = address;
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['statistics-contracts', address],
    queryFn: () =>
      answered(
        api.GET('/api/statistics/contracts', {
          params: {
            // The address holds what somebody typed; a code there is not is refused by the server, in words.
            query: {
              ...(codes as Codes),
              year: year ? Number(year) : undefined,
              month: month ? Number(month) : undefined,
              page: page ? Number(page) : undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <main id="main" className="wrap page statistics">
      <p className="small crumb">
        <Link to="/statistics" search={{ year, region: address.region }}>
          ← {t('数据', 'Statistics')}
        </Link>
      </p>
      <h1>{name}</h1>
      {isError && (
        <>
          <Trouble error={error} again={() => void refetch()} />
          <Link to="/statistics/contracts">{t('看今年全部', 'All of this year')}</Link>
        </>
      )}
      {data && !isError && (
        <>
          <Filters data={data} address={address} />
          <Sum data={data} />
          {data.total > 0 ? <Rows data={data} /> : <Nothing data={data} />}
          <Pager
            to="/statistics/contracts"
            page={data.page}
            pages={Math.ceil(data.total / data.pageSize)}
            address={address}
          />
          <p className="small basis">
            {t(
              `合同内容和双方名称保密，这里只列可以公开的事实。数据截至 ${shortMoment(data.asOf)}，按登记日期计。`,
              `Parties and content of a contract are secret; only what may be public is listed. As of ${shortMoment(data.asOf)}, by the day of registration.`,
            )}
          </p>
        </>
      )}
    </main>
  );
}

/** What the list is narrowed to; each can be taken away. */
function Filters({ data, address }: { data: Contracts; address: ContractsAddress }) {
  const { t, pick } = useWords();
  const chosen: [keyof ContractsAddress, string | null | undefined][] = [
    ['month', data.month === null ? null : t(`${data.month} 月`, `month ${data.month}`)],
    ['until', address.until && t(`截至 ${data.period.to}`, `until ${data.period.to}`)],
    ['type', data.type && pick(data.type.name, data.type.nameEn)],
    [
      'region',
      data.region && t(`买方：${data.region.name}`, `buyer: ${pick(data.region.name, data.region.nameEn)}`),
    ],
    [
      'field',
      data.field && t(`领域：${data.field.name}`, `field: ${pick(data.field.name, data.field.nameEn)}`),
    ],
  ];
  return (
    <ul className="row wraps filters" aria-label={t('筛选条件', 'Filters')}>
      <li className="tag">{t(`${data.year} 年登记`, `registered in ${data.year}`)}</li>
      {chosen.map(
        ([name, words]) =>
          words && (
            <li key={name}>
              <Link
                className="chip"
                to="/statistics/contracts"
                search={{ ...address, [name]: undefined, page: undefined }}
              >
                {words} <Icon name="cross" size={14} />
                <span className="visually-hidden">{t('去掉', 'remove')}</span>
              </Link>
            </li>
          ),
      )}
    </ul>
  );
}

function Sum({ data }: { data: Contracts }) {
  const { t, language } = useWords();
  const technology =
    data.technologyAmount === null ? t('未知', 'unknown') : exactMoney(data.technologyAmount, language);
  return (
    <dl className="card list-sum" aria-live="polite">
      <div>
        <dt>{t('合计', 'Contracts')}</dt>
        <dd>{t(`${data.total.toLocaleString('zh-CN')} 份`, data.total.toLocaleString('en-US'))}</dd>
      </div>
      <div>
        <dt>{t('技术交易额', 'Technology amount')}</dt>
        <dd>{technology}</dd>
      </div>
      <div>
        <dt>{t('合同成交额', 'Contract amount')}</dt>
        <dd>{exactMoney(data.amount, language)}</dd>
      </div>
    </dl>
  );
}

function Rows({ data }: { data: Contracts }) {
  const { t, pick, language } = useWords();
  const names = {
    registeredOn: t('登记日期', 'Registered on'),
    type: t('合同类型', 'Type'),
    region: t('买方所在地', 'Buyer’s city'),
    field: t('技术领域', 'Field'),
    technologyAmount: t('技术交易额', 'Technology amount'),
    amount: t('合同成交额', 'Contract amount'),
  };
  return (
    <div className="card">
      <table className="facts-table">
        <thead>
          <tr>
            <th scope="col">{t('合同登记编号', 'Registration number')}</th>
            {Object.values(names).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <tr key={item.number}>
              <th scope="row">{item.number}</th>
              <td data-label={names.registeredOn}>{item.registeredOn}</td>
              <td data-label={names.type}>{pick(item.type.name, item.type.nameEn)}</td>
              <td data-label={names.region}>{pick(item.region.name, item.region.nameEn)}</td>
              <td data-label={names.field}>{pick(item.field.name, item.field.nameEn)}</td>
              <td data-label={names.technologyAmount}>
                {item.technologyAmount === null
                  ? t('未知', 'Unknown')
                  : exactMoney(item.technologyAmount, language)}
              </td>
              <td data-label={names.amount}>{exactMoney(item.amount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Nothing({ data }: { data: Contracts }) {
  const { t } = useWords();
  return (
    <p className="card nothing">
      {t('该时段无登记合同。去掉一个筛选条件，或看', 'No contract registered. Take a filter away, or see ')}
      <Link to="/statistics/contracts" search={{ year: String(data.year) }}>
        {t(`${data.year} 年全部`, `all of ${data.year}`)}
      </Link>
      {t('。', '.')}
    </p>
  );
}
