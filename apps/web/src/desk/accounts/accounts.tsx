import '../styles/form.css';
import '../styles/record.css';
import '../styles/lists.css';
import '../styles/join.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { useSaid } from '../parts/trouble';
import { AccountCard } from './account-card';

/** The market's administrators find one account by its whole address; there is no list to leaf through. */
export function Accounts() {
  const { t } = useWords();
  const said = useSaid();
  const [typed, setTyped] = useState('');
  const [address, setAddress] = useState('');
  const { data, error, isFetching } = useQuery({
    queryKey: ['account', address],
    queryFn: () => answered(api.GET('/api/accounts', { params: { query: { address } } })),
    enabled: address !== '',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAddress(typed.trim());
  };
  return (
    <Page
      title={t('账号', 'Accounts')}
      lead={t(
        '按邮箱或手机号找一个账号：看状态和登录，退出、锁定或重置。每一步都留痕，并告诉本人。',
        'Find one account by its address or number: see its state and sessions, end, lock or reset. Each step is recorded and told.',
      )}
    >
      <section className="card padded" aria-labelledby="find-account">
        <h2 id="find-account">{t('找账号', 'Find an account')}</h2>
        <form className="join-form" onSubmit={submit}>
          <Labelled
            name="address"
            label={t('邮箱或手机号', 'E-mail or mobile number')}
            hint={t('要完整的，没有名单可翻。', 'The whole of it; there is no list to leaf through.')}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="email"
                autoCapitalize="none"
                required
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Labelled>
          <p className="fault" role="alert">
            {error && !isFetching && said(error)}
          </p>
          <button className="button primary" type="submit">
            {t('查找', 'Find')}
          </button>
        </form>
      </section>
      {isFetching && !data && <Skeleton rows={3} />}
      {data && !error && <AccountCard account={data} />}
    </Page>
  );
}
