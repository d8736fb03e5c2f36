import { IsOptional, IsString, MaxLength } from 'class-validator';

const LONGEST = 200;
const LONGEST_CODE = 30;

export class FactorCodeDto {
  /** Six digits of the authenticator app; at sign-in a recovery code as well. */
  @IsString()
  @MaxLength(LONGEST_CODE)
  code: string;
}

export class ProofDto {
  @IsString()
  @MaxLength(LONGEST)
  password: string;

  /** Asked of whoever has a second factor. */
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_CODE)
  code?: string;
}

export class SecondFactorDto {
  /** Null: there is none. */
  since: string | null;
  recoveryCodesLeft: number;
}

/** Shown while it is set up, and never again. */
export class OfferedFactorDto {
  /** Base32, to be typed where no camera is. */
  secret: string;
  /** `otpauth://…`, for an app on the same device. */
  address: string;
  /** The same as a QR code, an SVG picture. */
  picture: string;
}

export class RecoveryCodesDto {
  /** Shown once. */
  recoveryCodes: string[];
}
