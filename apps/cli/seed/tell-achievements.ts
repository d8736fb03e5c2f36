import { type Form, MoveAchievement, SaveAchievement } from '@market/achievements';
import { StoreDocument } from '@market/documents';
import { minutesLater, onDay } from './moments';
import { parseYuan } from '@market/platform/money';
import type { Stage } from './stage';
import type { ToldAchievement } from './told-achievement';

/** Who acts for a university: one who writes, another who approves. */
export interface University {
  officer: string;
  approver: string;
}

const REGISTRAR = 'xu@registry.example';
/** Days after the start on which each step is done. */
const STEPS = { submit: 1, approve: 3, register: 9, list: 11 } as const;
/** Owners confirm well before the 90 days are over. */
const CONFIRM_EVERY = 40;

/** Plans one achievement's life on the stage, from the first draft to where its file says it stands. */
export function tellAchievement(
  stage: Stage,
  told: ToldAchievement,
  { officer, approver }: University,
  proof: Buffer,
): void {
  const { app } = stage;
  const move = app.get(MoveAchievement);
  let id = '';
  let minute = told.begunDaysAgo % 50;
  const on = (daysAfter: number, play: () => Promise<unknown>) =>
    stage.at(minutesLater(onDay(told.begunDaysAgo - daysAfter), minute++), play);

  on(0, async () => {
    const form = formOf(told);
    for (const one of form.evidence) {
      const stored = await app
        .get(StoreDocument)
        .execute(stage.as(officer), { name: one.name, content: proof });
      one.documentId = stored.id;
    }
    id = (await app.get(SaveAchievement).create(stage.as(officer), form)).id;
    stage.remember(told.title, id);
  });
  if (told.until === 'draft') return;
  on(STEPS.submit, () => move.execute(stage.as(officer), id, 'submit'));
  if (told.until === 'unit-review') return;
  if (told.until === 'returned') {
    const remarks = [{ field: 'evidence', text: told.reason ?? '' }];
    on(STEPS.approve, () => move.execute(stage.as(approver), id, 'return', { reason: told.reason, remarks }));
    return;
  }
  on(STEPS.approve, () => move.execute(stage.as(approver), id, 'approve'));
  if (told.until === 'registry-review') return;
  on(STEPS.register, () => move.execute(stage.as(REGISTRAR), id, 'register'));
  if (told.until === 'registered') return;
  on(STEPS.list, () => move.execute(stage.as(officer), id, 'list'));
  if (told.until === 'stale') return;
  for (let day = STEPS.list + CONFIRM_EVERY; day < told.begunDaysAgo - 1; day += CONFIRM_EVERY) {
    on(day, () => move.execute(stage.as(officer), id, 'confirm'));
  }
  if (told.until === 'withdrawn') {
    on(told.begunDaysAgo - 1, () => move.execute(stage.as(officer), id, 'withdraw', { reason: told.reason }));
  }
}

function formOf(told: ToldAchievement): Form {
  const { begunDaysAgo: _, until: __, reason: ___, price, ...rest } = told;
  return {
    ...rest,
    source: told.source as Form['source'],
    completers: told.completers.map((name) => ({ name, title: null })),
    ipr: told.ipr.map(([kind = '', number = '', name = '']) => ({ kind, number, name })),
    advantages: told.advantages.map(([indicator = '', ours = '', existing = '', source = '']) => ({
      indicator,
      ours,
      existing,
      source,
    })),
    evidence: told.evidence.map(([level, name]) => ({
      level: Number(level),
      name: String(name),
      documentId: null,
    })),
    attachmentIds: [],
    price: price && {
      ...price,
      low: price.low === null ? null : parseYuan(price.low),
      high: price.high === null ? null : parseYuan(price.high),
    },
  };
}
