import { ListingDto } from '@market/achievements';
import { PublicNeedDto } from '@market/needs';

export class FigureDto {
  key: string;
  name: string;
  nameEn: string;
  value: number;
  unit: string;
  unitEn: string;
  note: string | null;
  noteEn: string | null;
  /** The list the figure counts; null while there is no page for it. */
  href: string | null;
}

export class HomeDto {
  figures: FigureDto[];
  recent: ListingDto[];
  needs: PublicNeedDto[];
  asOf: string;
}
