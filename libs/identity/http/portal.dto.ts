import { IsBoolean, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsAddress } from './is-address';

const LONGEST = 200;
const LONGEST_PATH = 500;

export class PortalDto {
  /** How its button calls it; null: no portal is connected. */
  name: string | null;
  nameEn: string | null;
}

export class PortalFaultDto {
  /** What went wrong on the way to the portal and back, and the next step. */
  message: string;
}

export class DepartureDto {
  /** A path of ours to come back to. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_PATH)
  next?: string;
}

export class DepartedDto {
  /** The portal's address to go to. */
  location: string;
}

export class ArrivalDto {
  /** What the portal says: proposals, nothing proved. */
  name: string | null;
  email: string | null;
}

export class ArrivedDto {
  /** Where he wanted to go. */
  path: string;
}

export class ArrivalAccountDto {
  /** A mail address or a mobile number. */
  @IsAddress()
  @MaxLength(LONGEST)
  address: string;

  /** The six digits that were sent there. */
  @Matches(/^\s*\d{6}\s*$/)
  code: string;

  @IsString()
  @Length(2, 50)
  name: string;

  /** Left out: the portal is the way in, until one is set by recovery. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  password?: string;

  /** To the user agreement and the privacy notice in force. */
  @IsBoolean()
  agreed: boolean;
}
