import { CreateAudit1763800000100 } from './create-audit-1763800000100';

export const auditMigrations = [CreateAudit1763800000100];
