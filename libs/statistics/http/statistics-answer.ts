import { technologyFields } from '@market/classification';
import { CONTRACT_TYPES, type ContractType } from '@market/contracts';
import { dayOf } from '@market/platform/clock';
import { yuanText } from '@market/platform/money';
import type { ContractCounts, MonthSums, Sums, SumsOf } from '../application/count-contracts';
import { type ContractList, type ListedContract, PAGE_SIZE } from '../application/list-contracts';
import { type Named, named, regionRows, UNKNOWN } from '../domain/regions';
import type { ContractListQueryDto } from './statistics-query.dto';
import type {
  ListedContractDto,
  ListedContractsDto,
  MonthDto,
  StatisticsDto,
  StepDto,
  SumsDto,
  SumsOfDto,
} from './statistics.dto';

const BASIS = {
  zh: '按合同的登记日期计；地区是买方所在设区市，领域是成果的技术领域。',
  en: 'By the day of registration; region is the buyer’s city, field that of the achievement.',
};

export function statisticsDto(counts: ContractCounts): StatisticsDto {
  const { year, region, period, lastPeriod, totals, lastTotals } = counts;
  const today = dayOf(counts.asOf);
  return {
    ...{ year, region, period, lastPeriod },
    totals: sumsDto(totals),
    lastTotals: sumsDto(lastTotals),
    months: counts.months.map((month) => monthDto(month, today)),
    types: typeRows().map((row) => sumsOfDto(row, counts.byType)),
    regions: shown(regionRows().map((row) => sumsOfDto(row, counts.byRegion))),
    fields: shown(fieldRows().map((row) => sumsOfDto(row, counts.byField))),
    steps: stepDtos(counts),
    years: yearsOf(counts),
    choices: regionRows().filter(({ code }) => code !== UNKNOWN),
    ...{ basis: BASIS.zh, basisEn: BASIS.en },
    asOf: counts.asOf.toISOString(),
  };
}

export function listedContractsDto(list: ContractList, query: ContractListQueryDto): ListedContractsDto {
  return {
    year: list.year,
    month: query.month ?? null,
    type: query.type ? rowOf(typeRows(), query.type) : null,
    region: list.region,
    field: query.field ? rowOf(fieldRows(), query.field) : null,
    period: list.period,
    total: list.contracts,
    amount: yuanText(BigInt(list.amount)),
    technologyAmount: yuanOrNull(list.technologyAmount),
    page: list.page,
    pageSize: PAGE_SIZE,
    items: list.items.map(listedContractDto),
    asOf: list.asOf.toISOString(),
  };
}

function listedContractDto(contract: ListedContract): ListedContractDto {
  const { number, type, region, field, amount, technologyAmount, registeredOn } = contract;
  return {
    number,
    type: rowOf(typeRows(), type),
    region: rowOf(regionRows(), region),
    field: rowOf(fieldRows(), field),
    amount: yuanText(BigInt(amount)),
    technologyAmount: yuanOrNull(technologyAmount),
    registeredOn,
  };
}

function typeRows(): Named[] {
  return (Object.keys(CONTRACT_TYPES) as ContractType[]).map((code) => ({
    code,
    name: CONTRACT_TYPES[code].zh,
    nameEn: CONTRACT_TYPES[code].en,
  }));
}

function fieldRows(): Named[] {
  return [...technologyFields.map(named), { code: UNKNOWN, name: '未标明', nameEn: 'Not stated' }];
}

/** A code that no table knows (any more) is shown as it is kept. */
function rowOf(rows: readonly Named[], code: string): Named {
  return rows.find((row) => row.code === code) ?? { code, name: code, nameEn: null };
}

/** The row of what is not stated stands there when something is in it. */
function shown(rows: SumsOfDto[]): SumsOfDto[] {
  return rows.filter(({ code, contracts }) => code !== UNKNOWN || contracts !== 0);
}

function sumsDto({ contracts, amount, technologyAmount }: Sums): SumsDto {
  return {
    contracts,
    amount: amount === null ? null : yuanText(amount),
    technologyAmount: technologyAmount === null ? null : yuanText(technologyAmount),
  };
}

function sumsOfDto(row: Named, sumsOf: SumsOf): SumsOfDto {
  return { ...row, ...sumsDto(sumsOf(row.code)) };
}

function monthDto(month: MonthSums, today: string): MonthDto {
  const progress = month.from > today ? 'ahead' : month.to >= today ? 'running' : 'whole';
  return { month: month.month, progress, ...sumsDto(month), lastYear: sumsDto(month.lastYear) };
}

/** Newest first; a year that was asked for stands among them even where nothing can be known of it. */
function yearsOf({ firstYear, thisYear, year }: ContractCounts): number[] {
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => thisYear - index);
  return years.includes(year) ? years : [...years, year];
}

function stepDtos({ steps, totals }: ContractCounts): StepDto[] {
  return [
    { key: 'listed', name: '成果挂牌', nameEn: 'Achievements listed', count: steps.listed },
    { key: 'enquired', name: '发起询价', nameEn: 'Enquiries', count: steps.enquired },
    { key: 'agreed', name: '达成一致', nameEn: 'Agreements', count: steps.agreed },
    { key: 'signed', name: '签订合同', nameEn: 'Contracts signed', count: steps.signed },
    { key: 'registered', name: '认定登记', nameEn: 'Contracts registered', count: totals.contracts },
  ];
}

function yuanOrNull(fen: string | null): string | null {
  return fen === null ? null : yuanText(BigInt(fen));
}
