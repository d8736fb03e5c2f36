export { queueContract } from './queue.contract';
