import { Matches, MaxLength } from 'class-validator';
import type { Account } from '../application/read-accounts';
import { IsAddress } from './is-address';
import { SessionDto, sessionDto } from './account.dto';

const LONGEST = 200;

export class AccountQueryDto {
  /** Of the account, whole: a mail address or a mobile number. */
  @IsAddress()
  @MaxLength(LONGEST)
  address: string;
}

export class LockDto {
  /** Told to the person, and kept: two signs at least that are not blank. */
  @Matches(/\S.*\S/s)
  @MaxLength(LONGEST)
  reason: string;
}

export class ManagedAccountDto {
  id: string;
  name: string;
  address: string;
  since: string;
  passwordSetAt: string;
  /** Null: it is open. */
  lockedAt: string | null;
  lockReason: string | null;
  /** Null: there is none. */
  secondFactorSince: string | null;
  /** One's own account is another administrator's business. */
  own: boolean;
  sessions: SessionDto[];
}

export function accountDto(account: Account, by: { personId: string; sessionId: string }): ManagedAccountDto {
  return {
    id: account.id,
    name: account.name,
    address: account.address,
    since: account.createdAt.toISOString(),
    passwordSetAt: account.passwordSetAt.toISOString(),
    lockedAt: account.lockedAt?.toISOString() ?? null,
    lockReason: account.lockReason,
    secondFactorSince: account.secondFactorSince?.toISOString() ?? null,
    own: account.personId === by.personId,
    sessions: account.sessions.map((one) => sessionDto(one, by.sessionId)),
  };
}
