import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../../api/client';
import { Enrolment } from '../../parts/second-factor/enrolment';
import { KeepCodes } from '../../parts/second-factor/keep-codes';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { session } from '../queries';
import { ProveDialog } from './prove-dialog';
import { secondFactor } from './queries';

/** Six digits beside the password: set up, replaced, put away. */
export function SecondFactor() {
  const { t } = useWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(secondFactor);
  const [enrolling, setEnrolling] = useState(false);
  const has = data?.since !== null;
  const done = async () => {
    setEnrolling(false);
    await client.invalidateQueries();
  };
  return (
    <section className="card padded" aria-labelledby="second-factor">
      <h2 id="second-factor">{t('动态码（登录的第二步）', 'Second factor')}</h2>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={1} />}
      {data && enrolling && <Enrolment api={api} replaces={has} onDone={done} />}
      {data && !enrolling && !has && (
        <>
          <p>
            {t(
              '还没有设置。设置后，只知道你密码的人进不来。',
              'There is none yet. With one, whoever knows your password alone stays outside.',
            )}
          </p>
          <p className="factor-tools">
            <button className="button" type="button" onClick={() => setEnrolling(true)}>
              {t('设置动态码', 'Set it up')}
            </button>
          </p>
        </>
      )}
      {data?.since && !enrolling && (
        <Present since={data.since} left={data.recoveryCodesLeft} replace={() => setEnrolling(true)} />
      )}
    </section>
  );
}

interface PresentProps {
  since: string;
  left: number;
  replace: () => void;
}

function Present({ since, left, replace }: PresentProps) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const must = useQuery(session).data?.mustHaveSecondFactor ?? true;
  const refresh = () => client.invalidateQueries({ queryKey: secondFactor.queryKey });
  const renew = useMutation({ mutationFn: () => answered(api.POST('/api/second-factor/recovery-codes')) });
  const remove = useMutation({
    mutationFn: () => answered(api.DELETE('/api/second-factor')),
    onSuccess: refresh,
  });
  const failed = [renew, remove].find(({ error }) => error && !isUnproved(error))?.error;
  if (renew.data) {
    return (
      <KeepCodes
        codes={renew.data.recoveryCodes}
        onDone={async () => {
          renew.reset();
          await refresh();
        }}
      />
    );
  }
  return (
    <>
      <p>
        {t(
          `${dayOf(since)} 起用动态码登录，恢复码还剩 ${left} 个。`,
          `Since ${dayOf(since)}; recovery codes left: ${left}.`,
        )}
        {must && t('你的职责要求有它，不能停用。', ' Your duties ask for it.')}
      </p>
      <div className="row wraps factor-tools">
        <button className="button" type="button" onClick={replace}>
          {t('换一台手机', 'Another phone')}
        </button>
        <button className="button" type="button" disabled={renew.isPending} onClick={() => renew.mutate()}>
          {t('换一批恢复码', 'New recovery codes')}
        </button>
        {!must && (
          <button
            className="button"
            type="button"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t('停用', 'Put it away')}
          </button>
        )}
      </div>
      <p className="fault" role="alert">
        {failed && said(failed)}
      </p>
      <ProveDialog error={renew.error} again={() => renew.mutate()} onClose={() => renew.reset()} />
      <ProveDialog error={remove.error} again={() => remove.mutate()} onClose={() => remove.reset()} />
    </>
  );
}
