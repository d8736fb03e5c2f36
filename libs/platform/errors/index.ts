export { defineRefusals, Refusal } from './refusal';
export type { FieldFault, RefusalDetails, RefusalKind, RefusalWords } from './refusal';
