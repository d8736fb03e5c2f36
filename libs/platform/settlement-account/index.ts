export { SettlementAccount } from './settlement-account';
export type { AccountDetails, StatementLine, StatementPart } from './settlement-account';
export { SimulatedBank } from './simulated-bank';
export type { Transfer } from './simulated-bank';
export { StatementFolder } from './statement-folder';
