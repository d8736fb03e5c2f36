export { settlementAccountContract } from './settlement-account.contract';
export type { OpenAccount } from './settlement-account.contract';
