import type { EntityManager } from 'typeorm';
import type { Vault } from '@market/platform/crypto';
import type { Transaction } from '@market/platform/transactions';
import type { Words } from '../domain/words';

/** Something its subject would have deleted and a law keeps. */
export interface Held extends Words {
  /** The law, and its article where it is sure. */
  law: string;
  /** It must stay known by which paper the person was known. */
  keepsNumber: boolean;
}

/** Whose data is deleted, with the addresses that were his, and what laws hold of him. */
export interface Leaver {
  personId: string;
  addresses: readonly string[];
  held: readonly Held[];
}

/**
 * What one lib keeps of natural persons. Each lib brings its part, assembly joins them, and the market can give a person
 * all of it, or delete what no law holds (个人信息保护法 第四十五条, 第四十七条).
 */
export interface PersonalDataPart {
  /** As the file of one's own data names it. */
  name: string;
  /** Everything it keeps of the person, as plain rows; his own numbers in full. */
  read(manager: EntityManager, personId: string, vault: Vault): Promise<readonly object[]>;
  /** What must be ended before an account can be closed, such as a membership. */
  binds?(manager: EntityManager, personId: string): Promise<Words | undefined>;
  /** What a law keeps although the account is closed. */
  held?(manager: EntityManager, personId: string): Promise<Held | undefined>;
  /** Deletes what no law holds. */
  erase?(tx: Transaction, leaver: Leaver): Promise<void>;
}

/** All parts, joined by assembly; identity's own is the last to be erased. */
export const PERSONAL_DATA = Symbol('personal data');
