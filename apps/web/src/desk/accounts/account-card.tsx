import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf, shortMoment } from '../../words/show';
import { api } from '../here';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { SessionText } from '../security/session-text';
import { LockDialog } from './lock-dialog';

type Account = Dto['ManagedAccountDto'];
type Asking = 'sign-out' | 'lock' | 'unlock' | 'second-factor';

/** One account: its state, where it is signed in, and what may be done about it. */
export function AccountCard({ account }: { account: Account }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking>();
  const { lockedAt, secondFactorSince, own } = account;
  return (
    <section className="card padded" aria-labelledby="account">
      <div className="row wraps between">
        <h2 id="account">{account.name}</h2>
        <Tag kind={lockedAt ? 'bad' : 'ok'}>{lockedAt ? t('已锁定', 'Locked') : t('正常', 'Open')}</Tag>
      </div>
      <Facts account={account} />
      {own ? (
        <p className="small">
          {t(
            '这是你自己的账号，由另一位系统管理员办理。',
            'This is your own: another administrator must do it.',
          )}
        </p>
      ) : (
        <div className="row wraps account-tools">
          {account.sessions.length > 0 && (
            <button className="button" type="button" onClick={() => setAsking('sign-out')}>
              {t('退出其全部登录', 'End all sessions')}
            </button>
          )}
          {secondFactorSince && (
            <button className="button" type="button" onClick={() => setAsking('second-factor')}>
              {t('重置动态码', 'Reset second factor')}
            </button>
          )}
          <button className="button" type="button" onClick={() => setAsking(lockedAt ? 'unlock' : 'lock')}>
            {lockedAt ? t('解除锁定', 'Unlock') : t('锁定账号', 'Lock')}
          </button>
        </div>
      )}
      <h3>{t(`登录 ${account.sessions.length} 处`, `Sessions: ${account.sessions.length}`)}</h3>
      <ul className="delegation-list">
        {account.sessions.map((one) => (
          <li key={one.id}>
            <SessionText item={one} />
          </li>
        ))}
      </ul>
      {asking === 'lock' && <LockDialog account={account} onClose={() => setAsking(undefined)} />}
      {asking && asking !== 'lock' && (
        <Asked asking={asking} account={account} onClose={() => setAsking(undefined)} />
      )}
    </section>
  );
}

function Facts({ account }: { account: Account }) {
  const { t } = useWords();
  const { lockedAt, lockReason, secondFactorSince } = account;
  return (
    <dl className="pairs">
      <div>
        <dt>{t('邮箱或手机号', 'E-mail or mobile number')}</dt>
        <dd>{account.address}</dd>
      </div>
      <div>
        <dt>{t('注册', 'Since')}</dt>
        <dd>{dayOf(account.since)}</dd>
      </div>
      <div>
        <dt>{t('密码', 'Password')}</dt>
        <dd>{t(`${dayOf(account.passwordSetAt)} 设`, `set on ${dayOf(account.passwordSetAt)}`)}</dd>
      </div>
      <div>
        <dt>{t('动态码', 'Second factor')}</dt>
        <dd>
          {secondFactorSince
            ? t(`${dayOf(secondFactorSince)} 起`, `since ${dayOf(secondFactorSince)}`)
            : t('没有', 'None')}
        </dd>
      </div>
      {lockedAt && (
        <div>
          <dt>{t('锁定', 'Locked')}</dt>
          <dd>
            {shortMoment(lockedAt)} · {lockReason}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Asked({
  asking,
  account,
  onClose,
}: {
  asking: Exclude<Asking, 'lock'>;
  account: Account;
  onClose: () => void;
}) {
  const { t } = useWords();
  const client = useQueryClient();
  const { name } = account;
  const options = { params: { path: { id: account.id } } };
  const move = useMutation({
    mutationFn: () => {
      if (asking === 'sign-out') return answered(api.POST('/api/accounts/{id}/sign-out', options));
      if (asking === 'unlock') return answered(api.POST('/api/accounts/{id}/unlock', options));
      return answered(api.POST('/api/accounts/{id}/second-factor-reset', options));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['account'] });
      onClose();
    },
  });
  const words = {
    'sign-out': {
      title: t(`退出${name}的全部登录`, `End all sessions of ${name}`),
      text: t('他在所有设备上马上退出，要重新登录。', 'He is signed out on every device at once.'),
      verb: t('全部退出', 'End them'),
    },
    unlock: {
      title: t(`解除${name}的锁定`, `Unlock the account of ${name}`),
      text: t('他可以重新登录，并会收到消息。', 'He can sign in again, and is told.'),
      verb: t('解除锁定', 'Unlock'),
    },
    'second-factor': {
      title: t(`重置${name}的动态码`, `Reset the second factor of ${name}`),
      text: t(
        '先当面或打电话确认是他本人。重置后他马上退出，下次登录时重新设置。',
        'Make sure it is he. He is signed out and sets up another at his next sign-in.',
      ),
      verb: t('重置动态码', 'Reset it'),
    },
  }[asking];
  return <ConfirmDialog {...words} move={move} onClose={onClose} />;
}
