import '../styles/lists.css';
import '../styles/loads.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api, newKey } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Link, useGo } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ChooseWorkbook } from './choose-workbook';
import { LoadTag } from './load-tag';
import { loads } from './queries';

/** Units and people of a whole province, brought in by workbooks. */
export function Loads() {
  const { t } = useWords();
  const client = useQueryClient();
  const go = useGo();
  const { data, error, refetch } = useQuery(loads);
  const begin = async (documentId: string) => {
    const { id } = await answered(api.POST('/api/unit-loads', { body: { documentId }, headers: newKey() }));
    await forgetAnswers(client);
    await go(`/desk/loads/${id}`);
  };
  return (
    <Page
      title={t('首次导入', 'First load')}
      lead={t(
        '单位和人员一次导入：先改好标出的地方，再由另一位核验人放行。人员收到邀请，自己设密码、同意条款。',
        'Bring units and people in by a workbook. Mend what is marked; another verifier releases it. People are invited and set their own passwords.',
      )}
      tools={
        <div className="row wraps">
          <a className="button" href="/api/unit-load-template">
            {t('下载模板', 'Template')}
          </a>
          <ChooseWorkbook label={t('上传名单', 'Upload a list')} primary onKept={begin} />
        </div>
      }
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <Empty
          title={t('还没有导入过', 'Nothing has been loaded')}
          text={t(
            '下载模板，填“单位”和“人员”两张表，一次最多 5,000 行，再传上来。',
            'Download the template, fill in its two sheets, 5,000 rows at most, and upload it.',
          )}
        />
      )}
      {data && data.items.length > 0 && (
        <ul className="card achievement-list">
          {data.items.map((one) => (
            <Row key={one.id} load={one} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ load }: { load: Dto['LoadDto'] }) {
  const { t } = useWords();
  const { id, name, uploadedBy, uploadedAt, open, ready, imported } = load;
  return (
    <li className="padded">
      <div className="row wraps between">
        <Link to={`/desk/loads/${id}`}>{name}</Link>
        <LoadTag load={load} />
      </div>
      <p className="small">
        {t(`${uploadedBy} ${dayOf(uploadedAt)} 上传`, `${uploadedBy}, ${dayOf(uploadedAt)}`)} ·{' '}
        {t(
          `${imported} 行已导入，${ready} 行可导入，${open} 行要改`,
          `${imported} imported, ${ready} ready, ${open} to mend`,
        )}
      </p>
    </li>
  );
}
