export { isMutating } from './access-row';
export type { AccessRow, Holders, LimitClass, ObjectLoader, Permission } from './access-row';
export { AccessTable } from './access-table';
export { accessRefusals, admit, decide } from './decide';
export { personIn } from './person-in';
