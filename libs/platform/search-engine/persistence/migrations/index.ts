import { CreateSearch1763800100001 } from './1763800100001-create-search';

export const searchEngineMigrations = [CreateSearch1763800100001];
