import { MoveChange, WriteChange } from '@market/parameters';
import { dayOf, plusDays } from '@market/platform/clock';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';

const EDITOR = 'cheng@jiangxi.example';
const APPROVER = 'sheng@jiangxi.example';
const DAYS_AHEAD = 30;

/** One number that was changed by two people months ago, and one change that waits for its second person. */
export function tellParameters(stage: Stage): void {
  const { app } = stage;
  const write = (daysAgo: number, form: { key: string; value: number; source: string; reason: string }) => {
    const fromDay = plusDays(dayOf(onDay(daysAgo)), DAYS_AHEAD);
    return app.get(WriteChange).draft(stage.as(EDITOR), { ...form, fromDay });
  };
  const move = (who: string, id: string, action: 'propose' | 'approve') =>
    app.get(MoveChange).execute(stage.as(who), id, action);
  let first = '';
  stage.at(minutesLater(onDay(120), 20), async () => {
    ({ id: first } = await write(120, {
      ...{ key: 'matching.days-to-answer-suggestions', value: 7 },
      source: '省科技厅厅务会纪要〔2026〕11号（示例）',
      reason: '企业要先给车间看样，5 个工作日不够',
    }));
    await move(EDITOR, first, 'propose');
  });
  stage.at(minutesLater(onDay(118), 30), () => move(APPROVER, first, 'approve'));
  stage.at(minutesLater(onDay(1), 40), async () => {
    const { id } = await write(1, {
      ...{ key: 'achievements.confirmed-for-days', value: 60 },
      source: '省科技厅厅务会纪要〔2026〕19号（示例）',
      reason: '买方反映挂牌两个月后常常已经转让',
    });
    await move(EDITOR, id, 'propose');
  });
}
