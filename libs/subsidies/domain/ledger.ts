/** Accounts of a budget pool (额度台账), in the order money runs through them. */
export const ACCOUNTS = {
  granted: { zh: '预算总额', en: 'Granted' },
  available: { zh: '可用', en: 'Available' },
  held: { zh: '预占', en: 'Held' },
  committed: { zh: '承诺', en: 'Committed' },
  paid: { zh: '已付', en: 'Paid' },
} as const;

export type Account = keyof typeof ACCOUNTS;

/** Each step moves one amount from one account to another; its two lines sum to zero. */
export const STEPS = {
  grant: ['granted', 'available'],
  hold: ['available', 'held'],
  release: ['held', 'available'],
  commit: ['held', 'committed'],
  uncommit: ['committed', 'available'],
  pay: ['committed', 'paid'],
} as const satisfies Record<string, readonly [from: Account, to: Account]>;

export type LedgerStep = keyof typeof STEPS;
