import { StoreDocument } from '@market/documents';
import { type Kind, RecordLookup, WatchStandings } from '@market/integrity';
import { Clock, dayOf } from '@market/platform/clock';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';

const OFFICER = 'min@jiangxi.example';

interface ToldLookup {
  /** Who talks for the unit. */
  unit: string;
  daysAgo: number;
  source: string;
  yes?: { kind: Kind; about: string };
}

/** One unit looked up in time, one with an entry that is shown and bars nothing; the others are due. */
const TOLD: readonly ToldLookup[] = [
  { unit: 'xiao@hefeng.example', daysAgo: 5, source: '中国执行信息公开网、信用中国' },
  {
    unit: 'hu@xunyang-casting.example',
    daysAgo: 4,
    source: '国家企业信用信息公示系统',
    yes: { kind: 'abnormal-operation', about: '2025 年度报告未按期公示（示例）' },
  },
];

/** Tells what the integrity officer did of late, and lets the sweep find who is due. */
export function tellStanding(stage: Stage, proof: Buffer): void {
  const { app } = stage;
  for (const { unit, daysAgo, source, yes } of TOLD) {
    stage.at(minutesLater(onDay(daysAgo), 90), async () => {
      const document = { name: '信用查询截图.pdf', content: proof };
      const { id: documentId } = await app.get(StoreDocument).execute(stage.as(OFFICER), document);
      const none = (['dishonest-debtor', 'research-breach'] as const).map((kind) => ({
        kind,
        found: 'no' as const,
      }));
      const entries = yes ? [{ ...yes, found: 'yes' as const, endsOn: null }] : [];
      await app.get(RecordLookup).execute(stage.as(OFFICER), stage.cast.get(unit)?.unitId ?? '', {
        ...{ source, documentId, lookedUpOn: dayOf(app.get(Clock).now()) },
        findings: [...none.map((one) => ({ ...one, endsOn: null, about: null })), ...entries],
      });
    });
  }
  stage.at(minutesLater(onDay(1), 63), () => app.get(WatchStandings).execute(stage.system()));
}
