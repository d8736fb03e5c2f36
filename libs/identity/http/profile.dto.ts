import { ArrayNotEmpty, IsArray, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { AGREEMENT_NAMES, type AgreementName } from '../domain/agreements';
import { DOCUMENT_KINDS, type DocumentKind } from '../domain/identity-number';
import { REVEAL_PURPOSE_NAMES, type RevealPurpose } from '../domain/reveal-purpose';

export class IdentityInputDto {
  @IsIn(Object.keys(DOCUMENT_KINDS))
  kind: DocumentKind;

  @IsString()
  @MaxLength(40)
  number: string;

  /** To the keeping of the number: a consent of its own. */
  @IsBoolean()
  agreed: boolean;
}

export class RevealDto {
  @IsIn(REVEAL_PURPOSE_NAMES)
  purpose: RevealPurpose;
}

export class ConsentInputDto {
  @IsArray()
  @ArrayNotEmpty()
  @IsIn(AGREEMENT_NAMES, { each: true })
  documents: AgreementName[];
}

export class IdentityShownDto {
  kind: string;
  kindName: string;
  kindNameEn: string;
  /** The number with all but its last four characters hidden. */
  masked: string;
  statedAt: string;
}

export class ConsentDto {
  document: string;
  name: string;
  nameEn: string;
  version: string;
  agreedAt: string;
}

export class AgreementDto {
  document: string;
  name: string;
  nameEn: string;
  version: string;
}

export class DataReadDto {
  at: string;
  who: string;
  unit: string | null;
  purpose: string;
  purposeEn: string;
}

export class ProfileDto {
  name: string;
  /** Null until the person has said by which paper he is known. */
  identity: IdentityShownDto | null;
  consents: ConsentDto[];
  /** In force and not agreed to yet. */
  due: AgreementDto[];
  /** Who read one's number in full, the latest first. */
  reads: DataReadDto[];
}

export class ClosingInputDto {
  /** One's own name, written out to confirm. */
  @IsString()
  @MaxLength(50)
  name: string;
}

export class BindDto {
  zh: string;
  en: string;
}

export class HeldDto {
  zh: string;
  en: string;
  law: string;
}

export class ClosingDto {
  /** What must be ended first; empty when the account can be closed. */
  binds: BindDto[];
  /** What stays, and by which law. */
  held: HeldDto[];
}

export class NumberDto {
  number: string;
}
