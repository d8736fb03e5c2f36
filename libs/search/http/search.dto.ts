import { Transform, Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ListingDto } from '@market/achievements';
import { SORTS, type Sort } from '../application/find-achievements';

/** `field=a&field=b` and `field=a,b` mean the same. */
const several = Transform(({ value }: { value: unknown }) =>
  [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [])),
);

export class SearchQueryDto {
  /** What the person typed: any script, width, or pinyin. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  q?: string;

  @IsOptional()
  @several
  @IsArray()
  @IsString({ each: true })
  field?: string[];

  /** GB/T 2260 of a city. */
  @IsOptional()
  @several
  @IsArray()
  @IsString({ each: true })
  region?: string[];

  @IsOptional()
  @several
  @IsArray()
  @IsString({ each: true })
  priceMode?: string[];

  @IsOptional()
  @several
  @IsArray()
  @IsString({ each: true })
  kind?: string[];

  /** `5-9`, or one level. */
  @IsOptional()
  @Matches(/^[1-9](-[1-9])?$/)
  trl?: string;

  /** Confirmed within so many days: `30d`. */
  @IsOptional()
  @Matches(/^\d{1,3}d$/)
  confirmed?: string;

  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  page?: number;
}

export class TextPartDto {
  text: string;
  hit: boolean;
}

export class MatchedDto {
  field: string;
  fieldName: string;
  fieldNameEn: string;
  terms: string[];
}

export class HitDto extends ListingDto {
  titleParts: TextPartDto[];
  benefitParts: TextPartDto[];
  matched: MatchedDto[];
}

export class FacetValueDto {
  value: string;
  name: string;
  nameEn: string;
  count: number;
}

export class FacetsDto {
  field: FacetValueDto[];
  region: FacetValueDto[];
  trl: FacetValueDto[];
  priceMode: FacetValueDto[];
  kind: FacetValueDto[];
}

export class SearchAnswerDto {
  total: number;
  page: number;
  pageSize: number;
  /** The words really searched for. */
  terms: string[];
  /** True when the answer also holds listings with only some of the words. */
  degraded: boolean;
  hits: HitDto[];
  facets: FacetsDto;
}
