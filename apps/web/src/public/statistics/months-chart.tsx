import type { Dto } from '../../api/client';
import { useWords, type Words } from '../../words/language';
import { exactMoney } from '../../words/show';
import type { ContractsAddress } from '../statistics-address';
import { axisOf, inUnit, shortNumber, type Unit, unitFor } from './amounts';
import { MonthsTable } from './months-table';
import { ToList } from './to-list';
import { useWidth } from './use-width';

type Month = Dto['MonthDto'];

const HEIGHT = 226;
const TOP = 24;
const BASE = 196;
const LEFT = 44;
const WIDEST_BAR = 34;
const ABOVE_BAR = 8;
const NUMBER_HEIGHT = 15;
/** Below this a number above every bar would touch its neighbour; the table has them all. */
const ROOM_FOR_NUMBERS = 36;

/** Months of the year as bars, the year before as a dashed line; every month opens its list. */
export function MonthsChart({ data, address }: { data: Dto['StatisticsDto']; address: ContractsAddress }) {
  const words = useWords();
  const { t, language } = words;
  const { months, year, period } = data;
  const running = months.find(({ progress }) => progress === 'running');
  const lastDay = Number(period.to.slice(8));
  const amounts = months.flatMap(({ technologyAmount, lastYear }) => [
    technologyAmount,
    lastYear.technologyAmount,
  ]);
  const unit = unitFor(amounts, language);
  const name = t(`每月技术交易额（${unit.name}）`, `Technology amount by month (${unit.name})`);
  const lastYearKnown = months.some(({ lastYear }) => lastYear.contracts !== null);
  return (
    <section className="card panel months" aria-labelledby="months">
      <div className="row between wraps">
        <h2 id="months">{name}</h2>
        <p className="legend small">
          <span>
            <i className="key-now" />
            {t(`${year} 年`, String(year))}
          </span>
          <span>
            <i className="key-before" />
            {lastYearKnown
              ? t(`${year - 1} 年`, String(year - 1))
              : t(`${year - 1} 年无数据`, `${year - 1}: no records`)}
          </span>
          {running && running.contracts !== 0 && (
            <span>
              <i className="key-running" />
              {t(`${running.month} 月截至 ${lastDay} 日`, `month ${running.month}, up to day ${lastDay}`)}
            </span>
          )}
        </p>
      </div>
      <Plot months={months} unit={unit} label={labelOf(name, months, unit, words)} address={address} />
      <MonthsTable data={data} address={address} />
    </section>
  );
}

function labelOf(name: string, months: Month[], unit: Unit, { t }: Words): string {
  const known = months.filter(({ contracts }) => contracts !== null);
  const parts = known.map(({ month, technologyAmount }) =>
    t(
      `${month} 月 ${shortNumber(inUnit(technologyAmount, unit))}`,
      `month ${month}: ${shortNumber(inUnit(technologyAmount, unit))}`,
    ),
  );
  return t(`${name}：${parts.join('，')}`, `${name}: ${parts.join(', ')}`);
}

function Plot({
  months,
  unit,
  label,
  address,
}: {
  months: Month[];
  unit: Unit;
  label: string;
  address: ContractsAddress;
}) {
  const words = useWords();
  const { ref, width } = useWidth<HTMLDivElement>();
  const values = months.map(({ technologyAmount }) => inUnit(technologyAmount, unit));
  const before = months.map(({ lastYear }) =>
    lastYear.technologyAmount === null ? null : inUnit(lastYear.technologyAmount, unit),
  );
  const { top, ticks } = axisOf(Math.max(...values, ...before.map((value) => value ?? 0)));
  const column = Math.max(0, (width - LEFT) / months.length);
  const bar = Math.min(WIDEST_BAR, column * 0.6);
  const x = (index: number) => LEFT + column * (index + 0.5);
  const y = (value: number) => BASE - (value / top) * (BASE - TOP);
  return (
    <div className="plot" ref={ref}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          <defs>
            <pattern
              id="running"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className="hatch-ground" width="6" height="6" />
              <rect className="bar" width="3" height="6" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={tick === 0 ? 'axis' : 'grid'} x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
              <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
                {tick.toLocaleString('en-US')}
              </text>
            </g>
          ))}
          {values.map((value, index) => {
            if (value <= 0) return null;
            const height = Math.max(1, BASE - y(value));
            const running = months[index]?.progress === 'running';
            return (
              <g key={months[index]?.month}>
                <rect
                  className={running ? undefined : 'bar'}
                  fill={running ? 'url(#running)' : undefined}
                  x={x(index) - bar / 2}
                  y={BASE - height}
                  width={bar}
                  height={height}
                  rx={Math.min(3, height / 2)}
                />
              </g>
            );
          })}
          {runsOf(before).map((run) => (
            <polyline
              key={run[0]}
              className="before"
              points={run.map((index) => `${x(index)},${y(before[index] ?? 0)}`).join(' ')}
            />
          ))}
          {before.map(
            (value, index) =>
              value !== null && (
                <circle
                  key={months[index]?.month}
                  className="before-dot"
                  cx={x(index)}
                  cy={y(value)}
                  r="3.5"
                />
              ),
          )}
          {column >= ROOM_FOR_NUMBERS &&
            values.map(
              (value, index) =>
                value > 0 && (
                  <text
                    key={months[index]?.month}
                    className="strong"
                    x={x(index)}
                    y={clearOf(y(value) - ABOVE_BAR, before[index] ?? null, y)}
                    textAnchor="middle"
                  >
                    {shortNumber(value)}
                  </text>
                ),
            )}
        </svg>
      )}
      <ol style={{ left: LEFT }}>
        {months.map((month) => (
          <li key={month.month}>
            <ToList
              address={{ ...address, month: String(month.month) }}
              contracts={month.contracts}
              title={spokenMonth(month, words)}
            >
              <MonthName month={month} />
              <span className="visually-hidden">{spokenMonth(month, words)}</span>
            </ToList>
          </li>
        ))}
      </ol>
    </div>
  );
}

function MonthName({ month: { month, progress } }: { month: Month }) {
  const { t } = useWords();
  return (
    <span aria-hidden="true" className={progress === 'ahead' ? 'ahead' : undefined}>
      {month}
      <i>{t('月', '')}</i>
    </span>
  );
}

function spokenMonth({ month, contracts, technologyAmount }: Month, { t, language }: Words): string {
  if (contracts === null) return t(`${month} 月：无数据`, `Month ${month}: no records`);
  const amount =
    technologyAmount === null
      ? t('技术交易额未知', 'technology amount unknown')
      : t(`技术交易额 ${exactMoney(technologyAmount, 'zh')}`, exactMoney(technologyAmount, language));
  return t(`${month} 月：${contracts} 份，${amount}`, `Month ${month}: ${contracts} contracts, ${amount}`);
}

/** Where a number stands above its bar, or above the dot of the year before that would lie in it. */
function clearOf(at: number, before: number | null, y: (value: number) => number): number {
  if (before === null) return at;
  const dot = y(before);
  return dot > at - NUMBER_HEIGHT && dot < at + ABOVE_BAR ? dot - ABOVE_BAR : at;
}

/** Neighbouring months with data: a line is not drawn across what nobody knows. */
function runsOf(values: (number | null)[]): number[][] {
  const runs: number[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  });
  return runs;
}
