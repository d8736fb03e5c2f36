import { lazy, Suspense, useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Page } from '../parts/page';
import { useGo } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Actions } from './actions';
import { History } from './history';
import { outcomeWords } from './move';
import { RecordHead } from './record-head';
import { RecordSections } from './sections';

const PricePanel = lazy(async () => ({ default: (await import('./price-panel')).PricePanel }));

interface Props {
  record: Dto['AchievementDto'];
}

/** A record whose content is fixed; what can still be done with it stands on top. */
export function RecordView({ record }: Props) {
  const words = useWords();
  const go = useGo();
  const here = `/desk/achievements/${record.id}`;
  return (
    <Page
      title={words.pick(record.title, record.titleEn)}
      lead={<RecordHead record={record} />}
      tools={
        record.nextActions.length > 0 && (
          <Actions
            record={record}
            onMoved={(moved, request) =>
              go(here, { replace: true, notice: outcomeWords(moved, request, words) })
            }
          />
        )
      }
    >
      <div className="one-column">
        {record.priceable && record.price === null && <PriceChange record={record} />}
        <RecordSections
          record={record}
          below={(section) =>
            section === 'price' &&
            record.priceable &&
            record.price !== null && <PriceChange record={record} />
          }
        />
        <History history={record.history} />
      </div>
    </Page>
  );
}

/** Open at once where the price is missing, since nothing can be listed without it; else behind a button. */
function PriceChange({ record }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(record.price === null);
  if (!open) {
    return (
      <button className="button" type="button" onClick={() => setOpen(true)}>
        {t('改价格', 'Change the price')}
      </button>
    );
  }
  return (
    <Suspense fallback={<Skeleton rows={2} />}>
      <PricePanel record={record} />
    </Suspense>
  );
}
