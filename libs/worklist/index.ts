export { deadlineOf } from './application/deadline-of';
export type { Deadline } from './application/deadline-of';
export { assignedItems, handOver } from './application/hand-over';
export { closeItems, openItem } from './application/open-item';
export type { NewItem } from './application/open-item';
export { previewDeskDeadline, previewMovedDeadlines } from './application/preview-deadlines';
export { ReadWorklist } from './application/read-worklist';
export { WorklistModule } from './worklist.module';
