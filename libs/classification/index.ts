export { readinessLevel, readinessLevels } from './readiness-levels';
export type { ReadinessLevel } from './readiness-levels';
export { divisionPath, entry, isCode, table } from './tables';
export type { Table } from './tables';
export { technologyField, technologyFields } from './technology-fields';
export type { Entry } from './technology-fields';
