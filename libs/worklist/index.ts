export { assignedItems, handOver } from './application/hand-over';
export { closeItems, openItem } from './application/open-item';
export type { NewItem } from './application/open-item';
export { ReadWorklist } from './application/read-worklist';
export { WorklistModule } from './worklist.module';
