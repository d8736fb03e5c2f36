import { dayOf } from '@market/platform/clock';
import { giveLetter } from './give-letter';
import { minutesLater, onDay } from './moments';
import { headsWhoSign } from './people';
import type { Stage } from './stage';

/** Days ago on which the year-long letters of the beginning are given anew. */
const RENEWED = 37;

/** Who signs goes on signing; a firm lets a broker look after its needs; another waits for an answer. */
export function tellLetters(stage: Stage): void {
  const { app, cast } = stage;
  const actor = (email: string) => {
    const found = cast.get(email);
    if (!found) throw new Error(`Nobody in the demonstration has the address ${email}.`);
    return found;
  };
  const on = (daysAgo: number, play: () => Promise<void>) => stage.at(minutesLater(onDay(daysAgo), 30), play);
  on(RENEWED, async () => {
    for (const head of headsWhoSign(cast))
      await giveLetter(app, { by: head, to: head, fromDay: dayOf(onDay(RENEWED)) });
  });
  on(30, () =>
    giveLetter(app, {
      ...{ by: actor('xiao@hefeng.example'), to: actor('zhoumin@qiaocheng.example') },
      ...{ fromDay: dayOf(onDay(30)), days: 40, duties: ['need-officer', 'deal-officer'] },
    }),
  );
  on(2, () =>
    giveLetter(app, {
      ...{ by: actor('xiao@hefeng.example'), to: actor('peng@qiaocheng.example'), unanswered: true },
      ...{ fromDay: dayOf(onDay(2)), days: 90, duties: ['contract-signatory'] },
    }),
  );
}
