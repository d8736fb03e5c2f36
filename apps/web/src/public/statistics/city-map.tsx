import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import type { ContractsAddress } from '../statistics-address';
import { inUnit, shortNumber, unitFor } from './amounts';
import { ToList } from './to-list';

/** Where each city lies on the tile map, [column, row], as the province does on a map. */
const PLACES: Record<string, [column: number, row: number]> = {
  '360400': [3, 1],
  '360200': [4, 1],
  '360900': [2, 2],
  '360100': [3, 2],
  '360600': [4, 2],
  '361100': [5, 2],
  '360300': [1, 3],
  '360500': [2, 3],
  '361000': [4, 3],
  '360800': [2, 4],
  '360700': [2, 5],
};
/** Shares of the largest amount above which a tile is drawn darker. */
const DARKER = [0, 0.1, 0.25, 0.5];

/** The eleven cities as tiles, the darker the more; below, what belongs to none of them. */
export function CityMap({ data, address }: { data: Dto['StatisticsDto']; address: ContractsAddress }) {
  const { t, pick, language } = useWords();
  const { regions } = data;
  const unit = unitFor(
    regions.map(({ technologyAmount }) => technologyAmount),
    language,
  );
  const cities = regions.filter(({ code }) => PLACES[code]);
  const others = regions.filter(({ code }) => !PLACES[code]);
  const largest = Math.max(...cities.map(({ technologyAmount }) => Number(technologyAmount)), 1);
  const level = (yuan: string | null) =>
    DARKER.filter((share) => Number(yuan) > 0 && Number(yuan) / largest > share).length;
  const tile = (region: Dto['SumsOfDto'], place?: [number, number]) => (
    <li
      key={region.code}
      style={place && { gridColumn: place[0], gridRow: place[1] }}
      data-level={place && level(region.technologyAmount)}
      aria-current={data.region?.code === region.code || undefined}
    >
      <ToList
        address={{ ...address, region: region.code }}
        contracts={region.contracts}
        title={
          region.technologyAmount === null
            ? undefined
            : t(
                `${region.contracts} 份，${exactMoney(region.technologyAmount, 'zh')}`,
                `${region.contracts} contracts, ${exactMoney(region.technologyAmount, 'en')}`,
              )
        }
      >
        <span>{pick(region.name.replace(/市$/, ''), region.nameEn)}</span>{' '}
        <b>
          {region.technologyAmount === null
            ? t('未知', 'Unknown')
            : shortNumber(inUnit(region.technologyAmount, unit))}
        </b>
      </ToList>
    </li>
  );
  return (
    <section className="card panel" aria-labelledby="cities">
      <div className="row between wraps">
        <h2 id="cities">{t(`按设区市（${unit.name}）`, `By city (${unit.name})`)}</h2>
        <span className="small">{t('买方所在地', 'The buyer’s')}</span>
      </div>
      <ul className="tiles">{cities.map((city) => tile(city, PLACES[city.code]))}</ul>
      <ul className="tile-others">{others.map((region) => tile(region))}</ul>
      <p className="small">
        {t('颜色越深，技术交易额越高。', 'The darker, the larger the technology amount.')}
      </p>
    </section>
  );
}
