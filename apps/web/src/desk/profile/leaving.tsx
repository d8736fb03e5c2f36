import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { api, publicPage } from '../here';
import { Labelled } from '../needs/labelled';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { Dialog } from '../record/dialog';
import { ProveDialog } from '../security/prove-dialog';
import { closing } from './queries';

/** One's own data as a file, and the way out of the market. */
export function Leaving({ name }: { name: string }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section className="card padded" aria-labelledby="leaving">
      <h2 id="leaving">{t('带走和注销', 'Take it, or leave')}</h2>
      <p className="small">
        {t(
          '文件里是市场保存的你的全部信息：账号、证件、职责、办过的事、收到的消息。',
          'The file holds all the market keeps of you: accounts, document, duties, steps taken, messages.',
        )}
      </p>
      <p className="row wraps">
        <a className="button" href="/api/profile/export" download>
          {t('下载我的全部信息', 'Download all my data')}
        </a>
        <button className="button" type="button" onClick={() => setAsking(true)}>
          {t('注销账号', 'Close my account')}
        </button>
      </p>
      {asking && <CloseDialog name={name} onClose={() => setAsking(false)} />}
    </section>
  );
}

function CloseDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(closing);
  return (
    <Dialog title={t('注销账号', 'Close my account')} onClose={onClose}>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && data.binds.length > 0 && (
        <>
          <p>{t('现在还不能注销：', 'The account cannot be closed yet:')}</p>
          <ul className="missing">
            {data.binds.map(({ zh, en }) => (
              <li key={zh}>{pick(zh, en)}</li>
            ))}
          </ul>
        </>
      )}
      {data && data.binds.length === 0 && (
        <>
          <p>
            {t(
              '注销后马上退出，邮箱、手机号和消息都删除，不能恢复。',
              'You are signed out at once; addresses and messages are deleted for good.',
            )}
          </p>
          {data.held.length > 0 && (
            <>
              <p>{t('依法保留：', 'Kept by law:')}</p>
              <ul className="missing">
                {data.held.map(({ zh, en, law }) => (
                  <li key={zh}>
                    {pick(zh, en)}（{law}）
                  </li>
                ))}
              </ul>
            </>
          )}
          <Confirmation name={name} />
        </>
      )}
      <button className="plain" type="button" onClick={onClose}>
        {t('不注销', 'Keep it')}
      </button>
    </Dialog>
  );
}

function Confirmation({ name }: { name: string }) {
  const { t } = useWords();
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const close = useMutation({
    mutationFn: () => answered(api.DELETE('/api/profile', { body: { name: typed } })),
    onSuccess: () => window.location.assign(publicPage('/')),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close.mutate();
  };
  const onName = close.error instanceof ApiError && close.error.fields.length > 0;
  return (
    <>
      <form className="join-form" onSubmit={submit}>
        <Labelled
          name="own-name"
          label={t(`写上你的姓名“${name}”确认`, `Write your name “${name}” to confirm`)}
          fault={onName && close.error ? said(close.error) : undefined}
        >
          {(control) => (
            <input
              {...control}
              required
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Labelled>
        <p className="fault" role="alert">
          {close.error && !onName && !isUnproved(close.error) ? said(close.error) : ''}
        </p>
        <button className="button primary" type="submit" disabled={close.isPending}>
          {t('注销账号', 'Close my account')}
        </button>
      </form>
      <ProveDialog error={close.error} again={() => close.mutate()} onClose={() => close.reset()} />
    </>
  );
}
