import { ListingDto } from '@market/achievements';

export class FigureDto {
  key: string;
  name: string;
  nameEn: string;
  value: number;
  unit: string;
  unitEn: string;
  note: string | null;
  noteEn: string | null;
  /** The list the figure counts. */
  href: string;
}

export class HomeDto {
  figures: FigureDto[];
  recent: ListingDto[];
  asOf: string;
}
