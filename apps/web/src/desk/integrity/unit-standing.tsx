import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import '../styles/integrity.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api, newKey } from '../here';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { KindList } from './kind-list';
import { LookupDialog } from './lookup-dialog';
import { unitStanding } from './queries';

/** One unit: what is known of it today, what was looked up, and what the register says. */
export function UnitStanding() {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(unitStanding(useObjectId()));
  const [asking, setAsking] = useState(false);
  if (!data) {
    return (
      <Page title={t('信用状况', 'Standing')}>
        {error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={6} />}
      </Page>
    );
  }
  return (
    <Page
      title={pick(data.unitName, data.unitNameEn)}
      lead={data.creditCode}
      tools={
        data.mayRecord && (
          <button className="button primary" type="button" onClick={() => setAsking(true)}>
            {t('登记信用查询', 'Enter a look-up')}
          </button>
        )
      }
    >
      {data.blockedBy && (
        <p className="blocked" role="status">
          {pick(data.blockedBy, data.blockedByEn)}
        </p>
      )}
      <div className="deal-grid">
        <div className="one-column">
          <section className="card padded" aria-labelledby="today">
            <h2 id="today">{t('今天的信用状况', 'Standing today')}</h2>
            <KindList kinds={data.kinds} label={t('信用状况', 'Standing')} />
          </section>
          <Members members={data.members} />
          <Lookups lookups={data.lookups} />
        </div>
        <div className="one-column">
          <Register record={data.record} />
        </div>
      </div>
      {asking && (
        <LookupDialog about={{ unit: data.unitId }} members={data.members} onClose={() => setAsking(false)} />
      )}
    </Page>
  );
}

/** Members about whom somebody has looked something up. */
function Members({ members }: { members: readonly Dto['StandingMemberDto'][] }) {
  const { t } = useWords();
  const looked = members.filter(({ kinds }) => kinds.length > 0);
  if (looked.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="standing-members">
      <h2 id="standing-members">{t('成员', 'Members')}</h2>
      {looked.map(({ personId, name, kinds }) => (
        <div key={personId}>
          <h3>{name}</h3>
          <KindList kinds={kinds} label={name} />
        </div>
      ))}
    </section>
  );
}

function Lookups({ lookups }: { lookups: readonly Dto['LookupShownDto'][] }) {
  const { t } = useWords();
  return (
    <section className="card padded" aria-labelledby="lookups">
      <h2 id="lookups">{t('查询记录', 'Look-ups')}</h2>
      {lookups.length === 0 && <p className="muted">{t('还没有查过。', 'None so far.')}</p>}
      <ol className="lookup-list">
        {lookups.map((lookup) => (
          <LookupRow key={lookup.id} lookup={lookup} />
        ))}
      </ol>
    </section>
  );
}

const FOUND: Record<string, [zh: string, en: string]> = {
  yes: ['有', 'yes'],
  no: ['没有', 'no'],
  unknown: ['没有答复', 'no answer'],
};

function LookupRow({ lookup }: { lookup: Dto['LookupShownDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const second = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/lookups/{id}/second-look', {
          params: { path: { id: lookup.id } },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <li>
      <p>
        <b>{lookup.lookedUpOn}</b> {lookup.source}
        {lookup.subject && ` · ${t(`成员 ${lookup.subject}`, `member ${lookup.subject}`)}`}
      </p>
      <p>
        {lookup.findings
          .map(({ name, nameEn, found }) => `${pick(name, nameEn)}：${t(...(FOUND[found] ?? ['', '']))}`)
          .join(t('；', '; '))}
      </p>
      <p className="small row wraps">
        <span>
          {t(`${lookup.person} 登记`, `entered by ${lookup.person}`)}
          {lookup.secondBy && t(`，${lookup.secondBy} 复核`, `, seen by ${lookup.secondBy}`)}
        </span>
        <a href={`/api/documents/${lookup.documentId}/content`}>{t('看截图', 'The picture')}</a>
        {lookup.maySecond && (
          <button className="plain" type="button" disabled={second.isPending} onClick={() => second.mutate()}>
            {t('我也看过，一致', 'I have seen it too')}
          </button>
        )}
      </p>
      {second.error && (
        <p className="fault" role="alert">
          {said(second.error)}
        </p>
      )}
    </li>
  );
}

/** Numbers of persons and accounts arrive masked. */
function Register({ record }: { record: Dto['CompanyRecordDto'] | null }) {
  const { t, pick } = useWords();
  const none = t('没有', 'None');
  return (
    <section className="card padded" aria-labelledby="register">
      <h2 id="register">{t('登记信息', 'Company register')}</h2>
      {!record && (
        <p className="muted">
          {t(
            '导入的登记信息里没有这家单位：与谁有关联，未知。',
            'No imported register names it: whom it is related to is unknown.',
          )}
        </p>
      )}
      {record && (
        <>
          <dl className="pairs">
            {[
              [t('登记状态', 'Status'), pick(record.status, record.statusEn)],
              [
                t('法定代表人', 'Representative'),
                [record.legalRepresentative, record.legalRepresentativeNumber].filter(Boolean).join(' '),
              ],
              [t('住所', 'Address'), record.address],
              [t('电话', 'Telephone'), record.phone],
              [t('账号', 'Account'), record.account],
            ].map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value || none}</dd>
              </div>
            ))}
            <div>
              <dt>{t('股东', 'Shareholders')}</dt>
              <dd>
                {record.shareholders.map(({ name, number, percent }) => (
                  <p key={name + percent}>
                    {name} {percent} <span className="small">{number}</span>
                  </p>
                ))}
                {record.shareholders.length === 0 && none}
              </dd>
            </div>
          </dl>
          <p className="small">
            {t(
              `${record.source}，${record.asOf}，有效到 ${record.validUntil}`,
              `${record.source}, ${record.asOf}; answers until ${record.validUntil}`,
            )}
          </p>
        </>
      )}
    </section>
  );
}
