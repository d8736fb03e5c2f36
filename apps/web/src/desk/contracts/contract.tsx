import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';
import { roleWords } from '../deals/deal-words';
import { ContractClaim } from '../claims/contract-claim';
import { Payments } from '../payments/payments';
import { StandingLines } from '../integrity/standing-lines';
import { Page } from '../parts/page';
import { Link, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { ContractSteps } from './contract-steps';
import { authorityShown, CLAUSES, ContractStateTag, shortDigest } from './contract-words';
import { contract } from './queries';
import { TermsForm } from './terms-form';

/** One contract: its terms while it is drafted, then the file, who has signed it, and its registration. */
export function Contract() {
  const { t, language } = useWords();
  const { data: record, error, refetch } = useQuery(contract(useObjectId()));
  if (!record) {
    return (
      <Page title={t('合同', 'Contract')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  return (
    <Page title={record.title} lead={<Lead record={record} />}>
      <div className="deal-grid">
        <div className="one-column">
          <section className={record.nextActions.length > 0 ? 'card padded turn own' : 'card padded turn'}>
            <h2>{t(record.stateName, record.stateNameEn)}</h2>
            <p>
              {t('合同成交额', 'Contract amount')} <b>{exactMoney(record.amount, language)}</b>，
              {record.amountInCapitals}
            </p>
            <ContractSteps key={record.version} record={record} />
          </section>
          <Payments contractId={record.id} />
          {record.editable ? <TermsForm key={record.version} record={record} /> : <Terms record={record} />}
          <History record={record} />
        </div>
        <div className="one-column">
          <ContractClaim contractId={record.id} />
          <StandingLines units={record.concerned} />
          <Parties record={record} />
          <File record={record} />
        </div>
      </div>
    </Page>
  );
}

function Lead({ record }: { record: Dto['ContractDto'] }) {
  const { t } = useWords();
  return (
    <div className="row wraps">
      <ContractStateTag row={record} />
      {record.number && (
        <b>
          {t('合同登记编号', 'Registration number')} {record.number}
        </b>
      )}
      {record.registeredOn && (
        <span className="small">{t(`${record.registeredOn} 登记`, `registered ${record.registeredOn}`)}</span>
      )}
      {record.dealId && (
        <Link to={`/desk/deals/${record.dealId}`}>
          {t('洽谈', 'Deal')} {record.dealNumber}
        </Link>
      )}
    </div>
  );
}

function Terms({ record }: { record: Dto['ContractDto'] }) {
  const { t, pick, language } = useWords();
  return (
    <section className="card padded" aria-labelledby="terms">
      <h2 id="terms">{t('合同内容', 'Terms')}</h2>
      <dl className="pairs">
        <div>
          <dt>{t('合同类型', 'Type')}</dt>
          <dd>{record.typeName ? pick(record.typeName, record.typeNameEn) : t('未填', 'not given')}</dd>
        </div>
        <div>
          <dt>{t('技术交易额', 'Technology amount')}</dt>
          <dd>
            {record.technologyAmount ? exactMoney(record.technologyAmount, language) : t('未填', 'not given')}
          </dd>
        </div>
        {CLAUSES.map(({ clause, zh, en }) => (
          <div key={clause}>
            <dt>{t(zh, en)}</dt>
            <dd>{record.clauses[clause]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Parties({ record }: { record: Dto['ContractDto'] }) {
  const words = useWords();
  const { t, pick } = words;
  return (
    <section className="card padded" aria-labelledby="parties">
      <h2 id="parties">{t('各方', 'Parties')}</h2>
      <dl className="parties">
        {record.parties.map((party) => (
          <div key={party.role}>
            <dt>
              {party.role === 'office' ? t('登记机构', 'Registration office') : roleWords(party.role, words)}
            </dt>
            <dd>
              {pick(party.name, party.nameEn)}
              {party.own && <span className="small"> {t('（我方）', '(you)')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function File({ record }: { record: Dto['ContractDto'] }) {
  const words = useWords();
  const { t } = words;
  if (!record.fileDigest) return null;
  return (
    <section className="card padded" aria-labelledby="file">
      <h2 id="file">{t('合同文件与签署', 'File and signatures')}</h2>
      <p className="file-line">
        <a className="button" href={`/api/contracts/${record.id}/file`} target="_blank" rel="noreferrer">
          {t('打开文件 PDF', 'Open the PDF')}
        </a>
      </p>
      <p className="small" title={record.fileDigest}>
        {t('文件指纹', 'Fingerprint')} {shortDigest(record.fileDigest)}
      </p>
      <ul className="parties">
        {record.signatures.map((signature) => (
          <li key={signature.side}>
            <b>{signature.personName}</b> {signature.unitName}
            <span className="small nowrap"> {shortMoment(signature.signedAt)}</span>
            <span className="small signed-by">{authorityShown(signature, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ record }: { record: Dto['ContractDto'] }) {
  const { t, pick } = useWords();
  return (
    <section className="card padded" aria-labelledby="history">
      <h2 id="history">{t('历史记录', 'History')}</h2>
      <ol className="history">
        {record.history.map(({ at, who, what, whatEn, why }) => (
          <li key={at + what}>
            <time dateTime={at}>{shortMoment(at)}</time>
            <b>{who}</b>
            <p>
              {pick(what, whatEn)}
              {why && <span className="why">{why}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
