import { IsString, Length } from 'class-validator';

export class FindQueryDto {
  @IsString()
  @Length(1, 100)
  q: string;
}

export class FoundDto {
  noun: string;
  nounName: string;
  nounNameEn: string;
  number: string | null;
  title: string;
  /** An address of ours: of the desk, or a public page. */
  href: string;
}

export class FoundListDto {
  items: FoundDto[];
}
