import { IsBoolean, IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { OpenSession } from '../application/end-sessions';
import { CODE_PURPOSES, type CodePurpose } from '../domain/one-time-code';
import { IsAddress } from './is-address';

const LONGEST = 200;

export class CodeRequestDto {
  @IsIn(CODE_PURPOSES)
  purpose: CodePurpose;

  /** A mail address or a mobile number. */
  @IsAddress()
  @MaxLength(LONGEST)
  address: string;
}

export class NewAccountDto {
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

  @IsString()
  @MaxLength(LONGEST)
  password: string;

  /** To the user agreement and the privacy notice in force. */
  @IsBoolean()
  agreed: boolean;
}

export class RecoveryDto {
  /** A mail address or a mobile number. */
  @IsAddress()
  @MaxLength(LONGEST)
  address: string;

  @Matches(/^\s*\d{6}\s*$/)
  code: string;

  @IsString()
  @MaxLength(LONGEST)
  password: string;
}

export class PasswordChangeDto {
  @IsString()
  @MaxLength(LONGEST)
  old: string;

  @IsString()
  @MaxLength(LONGEST)
  password: string;
}

export class SignedUpDto {
  personId: string;
}

export class SessionDto {
  id: string;
  /** What the browser says it is; null when it said nothing. */
  agent: string | null;
  network: string | null;
  since: string;
  lastSeenAt: string;
  /** The one that asks. */
  current: boolean;
}

export function sessionDto(
  { id, agent, network, createdAt, lastSeenAt }: OpenSession,
  asking: string,
): SessionDto {
  const [since, lastSeen] = [createdAt.toISOString(), lastSeenAt.toISOString()];
  return { id, agent, network, since, lastSeenAt: lastSeen, current: id === asking };
}

export class SessionsDto {
  items: SessionDto[];
}
