import { PeriodDto } from './statistics.dto';

export class PaidSubsidyDto {
  number: string;
  unit: string;
  unitEn: string | null;
  project: string;
  roleName: string;
  roleNameEn: string;
  /** Yuan with two decimals. */
  amount: string;
  paidOn: string;
  notice: string;
}

export class RoleSumDto {
  role: string;
  name: string;
  nameEn: string;
  count: number;
  amount: string;
}

export class PaidSubsidiesDto {
  year: number;
  period: PeriodDto;
  total: number;
  amount: string;
  byRole: RoleSumDto[];
  page: number;
  pageSize: number;
  items: PaidSubsidyDto[];
  asOf: string;
}
