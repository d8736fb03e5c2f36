import '../styles/form.css';
import '../styles/join.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Page } from '../parts/page';
import { Link } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { profile } from '../profile/queries';
import { forgetAnswers } from '../queries';
import { ApplicationForm } from './application-form';
import { ApplicationTag } from './application-tag';
import { application, joining, myApplications } from './queries';

/** How a person brings his unit into the market: what it takes, how it stands, and the form. */
export function Join() {
  const { t } = useWords();
  const about = useQuery(joining);
  const mine = useQuery(myApplications);
  const [starting, setStarting] = useState(false);
  const error = about.error ?? mine.error;
  const items = mine.data?.items ?? [];
  const none = mine.data && items.length === 0;
  return (
    <Page
      title={t('单位入驻', 'Join as a unit')}
      lead={t(
        '同一家单位只入驻一次；已经入驻的，请它的管理员邀请你。',
        'A unit joins once; if yours is here, ask its administrator to invite you.',
      )}
    >
      {error && <Trouble error={error} again={() => void mine.refetch()} />}
      {!error && (!about.data || !mine.data) && <Skeleton rows={4} />}
      {about.data && <Before about={about.data} />}
      {items.map((row) => (
        <Mine key={row.id} row={row} kinds={about.data?.kinds ?? []} />
      ))}
      {about.data && (none || starting) && (
        <ApplicationForm kinds={about.data.kinds} onSent={() => setStarting(false)} />
      )}
      {items.length > 0 && !starting && (
        <p>
          <button className="button" type="button" onClick={() => setStarting(true)}>
            {t('为另一家单位申请', 'Apply for another unit')}
          </button>
        </p>
      )}
    </Page>
  );
}

/** What to have at hand, and how long it takes: said before anybody starts. */
function Before({ about }: { about: Dto['JoiningDto'] }) {
  const { t } = useWords();
  const known = useQuery(profile).data?.identity;
  const { typicalDays, answers, promisedDays } = about;
  return (
    <section className="card padded" aria-labelledby="before">
      <h2 id="before">{t('开始之前', 'Before you start')}</h2>
      <ul className="join-before">
        <li>
          {known ? (
            t('你已实名', 'You have stated who you are')
          ) : (
            <>
              {t('先实名：', 'Say who you are first: ')}
              <Link to="/desk/profile">
                {t('登记证件号码，约 1 分钟', 'state your document, about a minute')}
              </Link>
            </>
          )}
        </li>
        <li>{t('营业执照或法人证书，扫描或拍照', 'The licence or certificate, scanned or photographed')}</li>
        <li>
          {t(
            '你不是法定代表人的，还要一份盖章授权书',
            'Unless you are the legal representative, a stamped letter for you',
          )}
        </li>
        <li>{t('填表约 5 分钟', 'About five minutes for the form')}</li>
        <li>
          {t(
            `承诺 ${promisedDays} 个工作日内答复`,
            `An answer within ${promisedDays} working days is promised`,
          )}
          {typicalDays !== null &&
            (typicalDays === 0
              ? t(
                  `；最近 ${answers} 件多为当天答复`,
                  `; most of the last ${answers} were answered on the day`,
                )
              : t(
                  `；最近 ${answers} 件一般 ${typicalDays} 个工作日`,
                  `; the last ${answers} typically took ${typicalDays} working days`,
                ))}
        </li>
      </ul>
    </section>
  );
}

function Mine({
  row,
  kinds,
}: {
  row: Dto['UnitApplicationRowDto'];
  kinds: readonly Dto['JoiningKindDto'][];
}) {
  const { t, pick } = useWords();
  const open = row.state === 'returned' || row.state === 'submitted';
  return (
    <section className="card padded" aria-label={row.name}>
      <div className="row wraps between">
        <h2>{pick(row.name, row.nameEn)}</h2>
        <ApplicationTag row={row} />
      </div>
      <p className="small">
        {row.creditCode} · {t(`${dayOf(row.submittedAt)} 提交`, `submitted on ${dayOf(row.submittedAt)}`)}
        {row.decidedAt && (
          <span className="nowrap">
            {' · '}
            {t(`${dayOf(row.decidedAt)} 答复`, `answered on ${dayOf(row.decidedAt)}`)}
          </span>
        )}
      </p>
      {row.state !== 'approved' && <Answer id={row.id} revise={row.state === 'returned'} kinds={kinds} />}
      {open && <WithdrawApplication id={row.id} />}
    </section>
  );
}

function Answer({
  id,
  revise,
  kinds,
}: {
  id: string;
  revise: boolean;
  kinds: readonly Dto['JoiningKindDto'][];
}) {
  const { t } = useWords();
  const { data } = useQuery(application(id));
  if (!data) return null;
  return (
    <>
      {data.reason && (
        <p className="blocked" role="status">
          {t(`答复：${data.reason}`, `Answer: ${data.reason}`)}
        </p>
      )}
      {revise && <ApplicationForm kinds={kinds} sent={data} onSent={() => undefined} />}
    </>
  );
}

function WithdrawApplication({ id }: { id: string }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/unit-applications/{id}/withdraw', { params: { path: { id } } })),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <p>
      <button className="plain" type="button" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {t('撤回这份申请', 'Withdraw this application')}
      </button>
      {withdraw.error && (
        <span className="fault" role="alert">
          {said(withdraw.error)}
        </span>
      )}
    </p>
  );
}
