import '../styles/record.css';
import '../styles/claims.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { ClaimAmount, ClaimStateTag } from './claim-words';
import { claims } from './queries';

const readPage = ({ page }: Record<string, unknown>) => Math.max(1, Number(page) || 1);

/** Claims of one's own unit, or those one's office reviews. */
export function Claims() {
  const { t } = useWords();
  const applies = holds(useQuery(session).data, 'subsidy-applicant');
  const { data, error, refetch } = useQuery(claims(useSearchOf(readPage)));
  return (
    <Page
      title={applies ? t('补助', 'Subsidies') : t('补助审核', 'Subsidy review')}
      aside={data && data.total > 0 && t(`${data.total} 件`, `${data.total}`)}
      lead={t(
        '合同登记并付清后，系统按办法算好每一方的补助，确认后逐级审核。',
        'Once a contract is registered and paid, each side’s claim is computed; confirmed, it goes up level by level.',
      )}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有补助申请', 'No claims yet')}
          text={t(
            '不用填表：合同在平台签订、登记、价款经结算账户付清后，申请会自己出现在这里。',
            'There is nothing to fill in: once a contract is signed here, registered and paid through the settlement account, the claim appears.',
          )}
        />
      )}
      {data && data.total > 0 && (
        <>
          <ul className="card achievement-list">
            {data.items.map((row) => (
              <ClaimRow key={row.id} row={row} />
            ))}
          </ul>
          <Pager to="/desk/claims" page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </Page>
  );
}

function ClaimRow({ row }: { row: Dto['ClaimRowDto'] }) {
  const { t, pick, language } = useWords();
  const why = (language === 'en' ? row.whyEn : row.why)[0];
  return (
    <li>
      <div className="achievement-name">
        <h2>
          <Link to={`/desk/claims/${row.id}`}>{row.title}</Link>
        </h2>
        <p className="small">
          {row.number} · {t(`${row.roleName}补助`, `subsidy of the ${row.roleNameEn}`)} ·{' '}
          {pick(row.applicant, row.applicantEn)}
        </p>
        {why && <p className="small claim-why">{why}</p>}
      </div>
      <p className="achievement-state">
        <ClaimStateTag row={row} />
      </p>
      <p className="achievement-price">
        <ClaimAmount row={row} />
      </p>
      <p className="achievement-changed small">{row.desk}</p>
    </li>
  );
}
