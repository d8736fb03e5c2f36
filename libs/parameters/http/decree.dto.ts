import { Type } from 'class-transformer';
import { IsInt, IsString, IsUrl, Length, Max, Min } from 'class-validator';
import { type Day, IsDay } from '@market/platform/clock';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2099;

export class NewDecreeDto {
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;

  /** `国办发明电〔2025〕7号` */
  @IsString()
  @Length(4, 60)
  number: string;

  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @Length(8, 500)
  sourceUrl: string;

  @IsDay()
  issuedOn: Day;

  /** The words of the notice: sentences with 放假 or 上班 and their dates. */
  @IsString()
  @Length(10, 20_000)
  text: string;
}

export class CalendarYearParameterDto {
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}
