import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { api } from '../here';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';
import type { ContractsAddress } from '../statistics-address';
import { Bars } from '../statistics/bars';
import { Choices } from '../statistics/choices';
import { CityMap } from '../statistics/city-map';
import { Headline } from '../statistics/headline';
import { MonthsChart } from '../statistics/months-chart';
import { Steps } from '../statistics/steps';
import { SubsidiesPaid } from '../statistics/subsidies-paid';

/** The market counted: registered technology contracts of a year. */
export function Statistics() {
  const { t, pick } = useWords();
  useTitle(t('技术市场数据', 'Statistics'));
  const address = useSearch({ from: '/statistics' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['statistics', address],
    queryFn: () =>
      answered(
        api.GET('/api/statistics', {
          params: {
            query: { year: address.year ? Number(address.year) : undefined, region: address.region },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <main id="main" className="wrap page statistics">
      <div className="statistics-head">
        <div>
          <h1>{t('技术市场数据', 'The market in figures')}</h1>
          <p className="small">
            {t(
              '每个数字都能点开清单，不能手工填报。',
              'Every figure opens the contracts it counts; none can be typed in.',
            )}
          </p>
        </div>
        {data && <Choices data={data} address={address} />}
      </div>
      {isError ? (
        <>
          <Trouble error={error} again={() => void refetch()} />
          <Link to="/statistics">{t('看今年全省的数据', 'This year, the whole province')}</Link>
        </>
      ) : data ? (
        <>
          <Counted data={data} />
          <p className="small basis">
            {t(
              `数据截至 ${shortMoment(data.asOf)}，统计 ${data.period.from} 至 ${data.period.to}。`,
              `As of ${shortMoment(data.asOf)}, from ${data.period.from} to ${data.period.to}. `,
            )}
            {pick(data.basis, data.basisEn)}
          </p>
        </>
      ) : (
        <div className="card skeleton tall" />
      )}
    </main>
  );
}

function Counted({ data }: { data: Dto['StatisticsDto'] }) {
  const { t } = useWords();
  const address: ContractsAddress = { year: String(data.year), region: data.region?.code };
  const elsewhere = data.regions.some(({ contracts }) => contracts);
  return (
    <>
      {data.totals.contracts !== null && <Headline data={data} address={address} />}
      {data.totals.contracts ? (
        <div className="panels">
          <MonthsChart data={data} address={address} />
          <Bars
            id="types"
            name={t('按合同类型', 'By type of contract')}
            rows={data.types}
            addressOf={(type) => ({ ...address, type })}
          />
        </div>
      ) : (
        <Nothing data={data} />
      )}
      <div className="panels three">
        {elsewhere && <CityMap data={data} address={{ year: address.year }} />}
        {!!data.totals.contracts && (
          <Bars
            id="fields"
            name={t('按技术领域', 'By technology field')}
            rows={byAmount(data.fields)}
            addressOf={(field) => ({ ...address, field })}
          />
        )}
        <div className="stacked">
          {data.steps.some(({ count }) => count !== null) && <Steps data={data} address={address} />}
          {!data.region && <SubsidiesPaid year={data.year} />}
        </div>
      </div>
    </>
  );
}

const NEAREST = 4;

/** Nothing was registered, or nothing is known: what to look at instead. */
function Nothing({ data: { year, years, region, totals } }: { data: Dto['StatisticsDto'] }) {
  const { t, pick } = useWords();
  const others = years.filter((one) => one !== year);
  const first = Math.min(...others);
  return (
    <section className="card nothing" aria-labelledby="nothing">
      <h2 id="nothing">{t('该时段无登记合同', 'No contract registered in this period')}</h2>
      <p>
        {totals.contracts === null
          ? t(
              `本市场的登记记录从 ${first} 年开始，${year} 年没有数据。`,
              `The records of this market begin in ${first}; there is nothing of ${year}.`,
            )
          : t(
              `${region ? region.name : '全省'} ${year} 年还没有认定登记的技术合同；合同一登记，这里当场就能数到。`,
              `No technology contract of ${region ? pick(region.name, region.nameEn) : 'the province'} was registered in ${year}; as soon as one is, it is counted here.`,
            )}
      </p>
      <p className="row wraps">
        {region && (
          <Link className="button" to="/statistics" search={{ year: String(year) }}>
            {t('看全省', 'The whole province')}
          </Link>
        )}
        {others.slice(0, NEAREST).map((one) => (
          <Link
            key={one}
            className="button"
            to="/statistics"
            search={{ year: String(one), region: region?.code }}
          >
            {t(`看 ${one} 年`, String(one))}
          </Link>
        ))}
        <a className="button" href="/desk/contracts">
          {t('有合同要登记', 'Register a contract')}
        </a>
      </p>
    </section>
  );
}

/** Largest first; what is not stated keeps the end. */
function byAmount(rows: Dto['SumsOfDto'][]): Dto['SumsOfDto'][] {
  return rows.toSorted(
    (a, b) =>
      Number(a.code === 'unknown') - Number(b.code === 'unknown') ||
      Number(b.technologyAmount) - Number(a.technologyAmount),
  );
}
