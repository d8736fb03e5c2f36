import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import '../styles/join.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { fileSize } from '../../words/show';
import { api } from '../here';
import { Page } from '../parts/page';
import { type Purpose, Reveal } from '../parts/reveal';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { History } from '../record/history';
import { ApplicationTag } from './application-tag';
import { application } from './queries';
import { type AnswerAction, AnswerDialog } from './answer-dialog';

/** One unit that wants to join: what it says, its papers, and the answer. */
export function Verification() {
  const { t, pick } = useWords();
  const { data: record, error, refetch } = useQuery(application(useObjectId()));
  return (
    <Page
      title={record ? pick(record.name, record.nameEn) : t('入驻核验', 'Verify a unit')}
      lead={record && t(`${record.applicant}申请入驻`, `Applied for by ${record.applicant}`)}
      tools={record && <ApplicationTag row={record} />}
    >
      {!record && error && <Trouble error={error} again={() => void refetch()} />}
      {!record && !error && <Skeleton rows={5} />}
      {record && (
        <div className="review-grid">
          <div className="one-column">
            <Said record={record} />
            <Papers record={record} />
            <History history={record.history} />
          </div>
          <Answers record={record} />
        </div>
      )}
    </Page>
  );
}

function Said({ record }: { record: Dto['UnitApplicationDto'] }) {
  const { t, pick } = useWords();
  const missing = t('未填', 'Not given');
  const show = async (purpose: Purpose) => {
    const call = { params: { path: { id: record.id } }, body: { purpose } };
    return (await answered(api.POST('/api/unit-applications/{id}/applicant-identity', call))).number;
  };
  const document = record.applicantDocument && pick(record.applicantDocument, record.applicantDocumentEn);
  const pairs: [string, ReactNode][] = [
    [t('单位类型', 'Kind'), pick(record.kindName, record.kindNameEn)],
    [t('统一社会信用代码', 'Credit code'), record.creditCode],
    [t('所在地', 'Place'), record.region.join(' · ') || record.divisionCode],
    [t('法定代表人', 'Legal representative'), record.legalRepresentative],
    [
      t('申请人', 'Applicant'),
      record.appliesForHimself
        ? t(`${record.applicant}（法定代表人本人）`, `${record.applicant} (is the legal representative)`)
        : t(`${record.applicant}（凭授权书）`, `${record.applicant} (by letter)`),
    ],
    [
      t('申请人证件', 'Applicant’s document'),
      document ? (
        <Reveal
          key="document"
          masked={document}
          of={t('申请人证件号码', 'the applicant’s number')}
          purposes={['verify-person', 'legal-duty']}
          show={show}
        />
      ) : (
        missing
      ),
    ],
    [t('地址', 'Address'), record.address ?? missing],
    [t('简介', 'About'), record.about ?? missing],
  ];
  return (
    <section className="card padded" aria-labelledby="said">
      <h2 id="said">{t('申请内容', 'What it says')}</h2>
      <p className="small">
        {t(
          '信用代码的校验位正确，市场里没有同代码的单位。名称、法定代表人请对照执照。',
          'The check character of the code is right and no unit here has it. Compare name and representative with the licence.',
        )}
      </p>
      <dl className="pairs">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Papers({ record }: { record: Dto['UnitApplicationDto'] }) {
  const { t } = useWords();
  const nameOf = (id: string) =>
    id === record.licenceId ? t('营业执照或法人证书', 'Licence') : t('授权书', 'Letter of authority');
  return (
    <section className="card padded" aria-labelledby="papers">
      <h2 id="papers">{t('材料', 'Papers')}</h2>
      <ul className="facts-list">
        {record.papers.map(({ id, name, size }) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <a href={`/api/documents/${id}/content`}>{name}</a>
            <small>{fileSize(size)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ record }: { record: Dto['UnitApplicationDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [asking, setAsking] = useState<AnswerAction>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const approve = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/unit-applications/{id}/approve', {
          params: { path: { id: record.id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: () => forgetAnswers(client),
  });
  const actions = record.nextActions;
  const approval = actions.find(({ action }) => action === 'approve');
  if (!approval) {
    return record.reason ? (
      <section className="card padded verdict">
        <h2>{t('答复', 'Answer')}</h2>
        <p>{record.reason}</p>
        <Remarks record={record} />
      </section>
    ) : null;
  }
  return (
    <section className="card padded verdict" aria-labelledby="answer">
      <h2 id="answer">{t('核验结论', 'Your answer')}</h2>
      <p className="small">
        {t(
          '通过后单位立即入驻，申请人成为它的第一位管理员。',
          'Approved, the unit is in at once and the applicant is its first administrator.',
        )}
      </p>
      {approval.blockedBy && <p className="blocked">{pick(approval.blockedBy, approval.blockedByEn)}</p>}
      <button
        className="button primary"
        type="button"
        disabled={approve.isPending || approval.blockedBy !== undefined}
        onClick={() => approve.mutate()}
      >
        {pick(approval.label, approval.labelEn)}
      </button>
      {(['return', 'refuse'] as const).map((action) => {
        const offered = actions.find((one) => one.action === action);
        return (
          offered && (
            <button key={action} className="button" type="button" onClick={() => setAsking(action)}>
              {pick(offered.label, offered.labelEn)}
            </button>
          )
        );
      })}
      <p className="fault" role="alert">
        {approve.error && said(approve.error)}
      </p>
      {asking && <AnswerDialog id={record.id} action={asking} onClose={() => setAsking(undefined)} />}
    </section>
  );
}

function Remarks({ record }: { record: Dto['UnitApplicationDto'] }) {
  if (record.remarks.length === 0) return null;
  return (
    <ul className="missing">
      {record.remarks.map(({ field, text }) => (
        <li key={field + text}>{text}</li>
      ))}
    </ul>
  );
}
