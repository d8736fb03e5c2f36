import { MoveNeed, type NeedForm, SaveNeed } from '@market/needs';
import { dayOf, plusDays } from '@market/platform/clock';
import { parseYuan } from '@market/platform/money';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';

/** An invented need as its file tells it. */
export interface ToldNeed {
  /** E-mail of whoever writes it. */
  unit: string;
  title: string;
  trouble: string;
  /** [name, target] */
  indicators: string[][];
  keywords: string[];
  fieldCode: string;
  readinessWanted: number;
  budgetLow: string | null;
  budgetHigh: string | null;
  conditions: string | null;
  hideUnit: boolean;
  publishedDaysAgo: number;
  /** So many days from publishing to the deadline; 0 leaves it a draft without one. */
  openDays: number;
}

/** Plans a need's life: written, and published unless it stays a draft. The market's own clock ends it. */
export function tellNeed(stage: Stage, told: ToldNeed): void {
  const { app } = stage;
  stage.at(minutesLater(onDay(told.publishedDaysAgo), 90), async () => {
    const { id } = await app.get(SaveNeed).create(stage.as(told.unit), formOf(told));
    stage.remember(told.title, id);
    if (told.openDays > 0) await app.get(MoveNeed).execute(stage.as(told.unit), id, 'publish');
  });
}

function formOf({ unit: _, publishedDaysAgo, openDays, ...told }: ToldNeed): NeedForm {
  const published = dayOf(onDay(publishedDaysAgo));
  return {
    ...told,
    indicators: told.indicators.map(([name = '', target = '']) => ({ name, target })),
    budgetLow: told.budgetLow === null ? null : parseYuan(told.budgetLow),
    budgetHigh: told.budgetHigh === null ? null : parseYuan(told.budgetHigh),
    deadlineOn: openDays > 0 ? plusDays(published, openDays) : null,
  };
}
