export class NamedDto {
  code: string;
  name: string;
  nameEn: string | null;
}

export class PeriodDto {
  from: string;
  /** Included. */
  to: string;
}

/** Null is what the records cannot say: before the first registration, or not come yet. */
export class SumsDto {
  contracts: number | null;
  /** 合同成交额, yuan with two decimals. */
  amount: string | null;
  /** 技术交易额, yuan with two decimals. */
  technologyAmount: string | null;
}

export class SumsOfDto extends SumsDto {
  code: string;
  name: string;
  nameEn: string | null;
}

export class MonthDto extends SumsDto {
  month: number;
  /** Over, running, or still to come. */
  progress: 'whole' | 'running' | 'ahead';
  lastYear: SumsDto;
}

export class StepDto {
  key: 'listed' | 'enquired' | 'agreed' | 'signed' | 'registered';
  name: string;
  nameEn: string;
  count: number | null;
}

export class StatisticsDto {
  year: number;
  region: NamedDto | null;
  period: PeriodDto;
  totals: SumsDto;
  /** The same days of the year before. */
  lastPeriod: PeriodDto;
  lastTotals: SumsDto;
  months: MonthDto[];
  types: SumsOfDto[];
  /** All regions, also when one is chosen. */
  regions: SumsOfDto[];
  fields: SumsOfDto[];
  /** Each step by the day it was made. */
  steps: StepDto[];
  /** What may be asked for. */
  years: number[];
  choices: NamedDto[];
  basis: string;
  basisEn: string;
  asOf: string;
}

export class ListedContractDto {
  /** 合同登记编号 */
  number: string;
  type: NamedDto;
  /** The buyer's city. */
  region: NamedDto;
  field: NamedDto;
  amount: string;
  technologyAmount: string | null;
  registeredOn: string;
}

export class ListedContractsDto {
  year: number;
  month: number | null;
  type: NamedDto | null;
  region: NamedDto | null;
  field: NamedDto | null;
  period: PeriodDto;
  total: number;
  amount: string;
  technologyAmount: string | null;
  page: number;
  pageSize: number;
  items: ListedContractDto[];
  asOf: string;
}
