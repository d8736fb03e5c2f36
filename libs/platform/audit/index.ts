export { appendAudit } from './append-audit';
export { canonical, digest } from './canonical';
export type { Plain } from './canonical';
export type { AuditEntry } from './chain';
export { verifyAudit } from './verify-audit';
export type { Verification } from './verify-audit';
