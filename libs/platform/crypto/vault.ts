import { blindIndex, decryptText, encryptText, keyIdOf, type Keyring, keyringOf } from './sealed';

/** Where a sealed value stands: a value copied to another column or row does not open there. */
export interface Place {
  /** `account.phone_sealed` */
  column: string;
  /** The row's id. */
  row: string;
}

/**
 * Seals what nobody may read in a dump. New values are sealed under the present secret; while the secret is being
 * changed, those of the former one still open and are still found.
 */
export class Vault {
  private readonly present: Keyring;
  private readonly all: readonly Keyring[];

  constructor({ secretKey, formerSecretKey }: { secretKey: Buffer; formerSecretKey?: Buffer | undefined }) {
    this.present = keyringOf(secretKey);
    this.all = formerSecretKey ? [this.present, keyringOf(formerSecretKey)] : [this.present];
  }

  seal(plain: string, place: Place): string {
    return encryptText(this.present, plain, contextOf(place));
  }

  /** @throws Error when the value was altered, moved, or sealed under a secret that is not known here */
  open(sealed: string, place: Place): string {
    const keys = this.all.find(({ id }) => id === keyIdOf(sealed)) ?? this.present;
    return decryptText(keys, sealed, contextOf(place));
  }

  /** The blind index a value is stored under. */
  index(value: string): string {
    return blindIndex(this.present, value);
  }

  /** The blind indexes a value may be stored under: look for any of them. */
  indexes(value: string): string[] {
    return this.all.map((keys) => blindIndex(keys, value));
  }

  /** Whether it is sealed under the present secret. */
  isPresent(sealed: string): boolean {
    return keyIdOf(sealed) === this.present.id;
  }

  get presentKey(): string {
    return this.present.id;
  }
}

const contextOf = ({ column, row }: Place) => `${column} ${row}`;
