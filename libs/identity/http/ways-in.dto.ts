import { Matches, MaxLength } from 'class-validator';
import { IsAddress } from './is-address';

const LONGEST = 200;

export class WayInAddressDto {
  id: string;
  /** A mail address as it is, a number by its last digits. */
  address: string;
  addedAt: string;
  /** Null: never yet. */
  lastUsedAt: string | null;
}

export class WayInPortalDto {
  id: string;
  /** False: the market is connected to another portal now, or to none, so this one opens nothing. */
  inUse: boolean;
  addedAt: string;
  lastUsedAt: string | null;
}

export class WaysInDto {
  addresses: WayInAddressDto[];
  portals: WayInPortalDto[];
  /** One for all addresses. */
  hasPassword: boolean;
}

export class NewAddressDto {
  /** A mail address or a mobile number. */
  @IsAddress()
  @MaxLength(LONGEST)
  address: string;

  /** The six digits that were sent there. */
  @Matches(/^\s*\d{6}\s*$/)
  code: string;
}

export class AddedAddressDto {
  id: string;
}
