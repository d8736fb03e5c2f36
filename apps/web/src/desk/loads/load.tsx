import '../styles/form.css';
import '../styles/record.css';
import '../styles/loads.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { History } from '../record/history';
import { LoadSteps } from './load-steps';
import { LoadTable } from './load-table';
import { LoadTag } from './load-tag';
import { load } from './queries';

/** One load: how far it is, what is to be mended, and the next step. */
export function LoadPage() {
  const { t } = useWords();
  const { data: record, error, refetch } = useQuery(load(useObjectId()));
  if (!record) {
    return (
      <Page title={t('首次导入', 'First load')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  return (
    <Page
      title={record.name}
      lead={t(
        `${record.uploadedBy} ${dayOf(record.uploadedAt)} 上传`,
        `Uploaded by ${record.uploadedBy}, ${dayOf(record.uploadedAt)}`,
      )}
      tools={<LoadTag load={record} />}
    >
      <section className="card padded" aria-labelledby="load-steps">
        <h2 id="load-steps" className="visually-hidden">
          {t('进度', 'Progress')}
        </h2>
        <Progress record={record} />
        <LoadSteps record={record} />
      </section>
      {record.state !== 'reading' && record.open + record.ready + record.imported > 0 && (
        <LoadTable key={record.state} record={record} />
      )}
      <History history={record.history} />
    </Page>
  );
}

function Progress({ record }: { record: Dto['LoadDetailDto'] }) {
  const { t, pick } = useWords();
  const { state, open, ready, imported, releasedBy, trouble, troubleEn } = record;
  if (state === 'reading')
    return <p role="status">{t('正在读取文件，几秒钟后出结果。', 'Reading the file; a few seconds.')}</p>;
  if (trouble)
    return (
      <p className="fault" role="alert">
        {pick(trouble, troubleEn)}
      </p>
    );
  const all = open + ready + imported;
  return (
    <>
      <dl className="load-counts">
        <div>
          <dt>{t('已导入', 'Imported')}</dt>
          <dd>{imported}</dd>
        </div>
        <div>
          <dt>{t('可以导入', 'Ready')}</dt>
          <dd>{ready}</dd>
        </div>
        <div>
          <dt>{t('要改', 'To mend')}</dt>
          <dd>{open}</dd>
        </div>
      </dl>
      {state === 'importing' && (
        <p role="status">
          <progress max={imported + ready} value={imported} aria-label={t('导入进度', 'Progress')} />{' '}
          {t(
            `正在导入，${imported} / ${imported + ready} 行，可以离开这一页。`,
            `Importing ${imported} of ${imported + ready}; you may leave this page.`,
          )}
        </p>
      )}
      {releasedBy && <p className="small">{t(`${releasedBy}放行`, `Released by ${releasedBy}`)}</p>}
      {state === 'open' && open > 0 && (
        <p className="small">
          {t(
            `共 ${all} 行。在下面的表里直接改，改完立即重新核对；也可以改好文件再传。要改的行留着，不影响其他行导入。`,
            `${all} rows. Mend them in the table below, or upload a corrected file. Rows to mend do not hold up the others.`,
          )}
        </p>
      )}
    </>
  );
}
