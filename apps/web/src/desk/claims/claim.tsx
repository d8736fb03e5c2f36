import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import '../styles/claims.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { Relation } from '../integrity/relation';
import { StandingLines } from '../integrity/standing-lines';
import { Page } from '../parts/page';
import { Link, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { History } from '../record/history';
import { Approvals } from './approvals';
import { Budget } from './budget';
import { ClaimStateTag } from './claim-words';
import { ClaimSteps } from './claim-steps';
import { Derivation } from './derivation';
import { ClaimFacts } from './facts';
import { claim } from './queries';
import { Verdict } from './verdict';

/** One claim: what it comes to and why, who has said what, and what is to be done now. */
export function Claim() {
  const { t } = useWords();
  const { data: record, error, refetch } = useQuery(claim(useObjectId()));
  if (!record) {
    return (
      <Page title={t('补助申请', 'Subsidy claim')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  return (
    <Page title={record.title} lead={<Lead record={record} />} tools={<ClaimStateTag row={record} />}>
      <ClaimSteps record={record} />
      <div className="claim-grid">
        <div className="one-column">
          <Refused record={record} />
          <Derivation record={record} />
          <ClaimFacts record={record} />
          <StandingLines units={record.concerned} />
          {record.pool && <Budget pool={record.pool} />}
          <History history={record.history} />
        </div>
        <div className="one-column">
          <Verdict key={record.state} record={record} />
          {record.parties.length > 0 && <Relation parties={record.parties} />}
          <Approvals record={record} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick } = useWords();
  return (
    <div className="row wraps">
      <b>{record.number}</b>
      <span>
        {t(`${record.roleName}补助`, `Subsidy of the ${record.roleNameEn}`)}：
        {pick(record.applicant, record.applicantEn)}
      </span>
      {record.own && <Link to={`/desk/contracts/${record.contractId}`}>{t('看合同', 'The contract')}</Link>}
      <span className="small">
        {record.policyTitle} {t(`第 ${record.policyVersion} 版`, `version ${record.policyVersion}`)}
      </span>
      {record.noticeNumber && (
        <a href={publicPage(`/notices/${record.noticeNumber}`)}>
          {t(`公示 ${record.noticeNumber}`, `Public notice ${record.noticeNumber}`)}
        </a>
      )}
    </div>
  );
}

/** Why nothing is paid: the clause, how far off, and what would change it. */
function Refused({ record }: { record: Dto['ClaimDto'] }) {
  const { t, pick } = useWords();
  if (record.refusals.length === 0) return null;
  return (
    <section className="card padded refused" aria-labelledby="refused">
      <h2 id="refused">{t('为什么没有补助', 'Why there is no subsidy')}</h2>
      <ul>
        {record.refusals.map(({ zh, en, mend, mendEn }) => (
          <li key={zh}>
            <p>{pick(zh, en)}</p>
            {mend && <p className="small">{pick(mend, mendEn)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
