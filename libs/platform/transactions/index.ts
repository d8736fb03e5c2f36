export { Transaction } from './transaction';
export { Transactions } from './transactions';
