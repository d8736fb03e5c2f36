import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { type Day, IsDay } from '@market/platform/clock';

const LARGEST = 1_000_000;

export class ChangeTextDto {
  /** In the parameter's own unit. */
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  value: number;

  /** From which day on. Tomorrow at the earliest. */
  @IsDay()
  fromDay: Day;

  /** The law, the article or the decision behind it. */
  @IsString()
  @Length(2, 300)
  source: string;

  @IsString()
  @Length(2, 1000)
  reason: string;
}

export class NewChangeDto extends ChangeTextDto {
  @IsString()
  @Length(3, 80)
  key: string;
}

export class EffectQueryDto {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LARGEST)
  value: number;

  @IsDay()
  fromDay: Day;
}

export class ParameterReasonDto {
  @IsNotEmpty()
  @IsString()
  @MaxLength(1000)
  reason: string;
}
