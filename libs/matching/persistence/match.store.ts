import { type EntityManager, In } from 'typeorm';
import { rows } from '@market/platform/database';
import type { Match } from '../domain/match';
import { MatchEntity } from './match.entity';

export function matchOf({ question, questionEn, answeredBy: _, ...entity }: MatchEntity): Match {
  return { ...entity, question: { zh: question, en: questionEn } };
}

/** Writes what is not there yet; a suggestion that was made once stays as it was. @returns how many are new */
export async function insertNew(manager: EntityManager, matches: readonly MatchEntity[]): Promise<number> {
  if (matches.length === 0) return 0;
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(MatchEntity)
    .values([...matches])
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length;
}

export async function unansweredOf(manager: EntityManager, needId: string): Promise<number> {
  const [row] = await rows<{ count: number }>(
    manager,
    'SELECT count(*)::int AS count FROM match WHERE need_id = $1 AND answer IS NULL',
    [needId],
  );
  return row?.count ?? 0;
}

/** Suggestions for these needs, unanswered ones first, then by score. */
export async function matchesOfNeeds(
  manager: EntityManager,
  needIds: readonly string[],
  limit: number,
): Promise<Match[]> {
  const found = await manager
    .createQueryBuilder(MatchEntity, 'm')
    .where({ needId: In([...needIds]) })
    .orderBy('m.answer IS NOT NULL')
    .addOrderBy('m.score', 'DESC')
    .addOrderBy('m.id')
    .limit(limit)
    .getMany();
  return found.map(matchOf);
}
