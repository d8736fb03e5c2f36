import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { Answer } from '../domain/states';

export class NoticePageDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class NewObjectionDto {
  /** The row, counted from 1. */
  @IsInt()
  @Min(1)
  @Max(10_000)
  position: number;

  /** What is wrong, and how one knows. */
  @IsString()
  @Length(10, 1000)
  text: string;
}

export class ObjectionAnswerDto {
  @IsIn(['dismiss', 'uphold'])
  outcome: Answer;

  /** Stands on the public page. */
  @IsString()
  @Length(5, 1000)
  answer: string;
}
