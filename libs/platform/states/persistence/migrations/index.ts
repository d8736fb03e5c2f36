import { CreateStateHistory1763800000400 } from './create-state-history-1763800000400';
import { IndexMoves1763800000450 } from './index-moves-1763800000450';

export const stateMigrations = [CreateStateHistory1763800000400, IndexMoves1763800000450];
