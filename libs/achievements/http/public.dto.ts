import { ListingDto } from '../application/listing.dto';
import { AdvantageDto, CompleterDto, IprItemDto } from './achievement.dto';
import { EvidenceAnswerDto, FileDto } from './achievement-answer.dto';

export class PublicIprDto extends IprItemDto {
  /** Unknown until a patent register says otherwise; never "valid" by default. */
  status: 'unknown';
}

export class PublicEventDto {
  at: string;
  action: string;
  what: string;
  whatEn: string;
}

/** The public page of one achievement. */
export class PublicAchievementDto extends ListingDto {
  problem: string | null;
  summary: string | null;
  completers: CompleterDto[];
  advantages: AdvantageDto[];
  ipr: PublicIprDto[];
  trlEvidence: EvidenceAnswerDto[];
  attachments: FileDto[];
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  events: PublicEventDto[];
}

/** What a certificate says today, read from the record and not from the paper. */
export class CertificateDto {
  number: string;
  title: string;
  kindName: string;
  kindNameEn: string;
  unit: string;
  unitEn: string | null;
  completers: string[];
  registeredOn: string;
  state: string;
  stateName: string;
  stateNameEn: string;
  withdrawnOn: string | null;
  withdrawnReason: string | null;
}
