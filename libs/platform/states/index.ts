export { appendHistory, historyOf, moversOf } from './history';
export type { HistoryEntry, HistoryRow } from './history';
export { moveState } from './move-state';
export type { Request } from './move-state';
export { mayMove, nextActions } from './next-actions';
export type { NextAction } from './next-actions';
export { stateRefusals } from './refusals';
export { anyUnit, defineStates } from './state-table';
export type { Guard, Move, StateOf, StateTable, Subject, Words } from './state-table';
