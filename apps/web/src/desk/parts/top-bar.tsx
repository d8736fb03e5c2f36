import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { answered } from '../../api/client';
import { Brand } from '../../parts/brand';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { api, publicPage } from '../here';
import { messages, session } from '../queries';
import { Disclosure } from './disclosure';
import { useLanguageSwitch } from './language-choice';
import { Link, useGo } from './routing';
import { useSaid } from './trouble';

export function TopBar() {
  const { t } = useWords();
  const changeLanguage = useLanguageSwitch();
  const unread = useQuery(messages(1)).data?.unread ?? 0;
  const go = useGo();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (q) void go('/desk/find', { search: { q } });
  };
  return (
    <header className="desk-top">
      <Brand href={publicPage('/')} />
      <form className="desk-search" role="search" onSubmit={find}>
        <Icon name="search" />
        <input
          name="q"
          type="search"
          aria-label={t('搜编号、名称、单位', 'Search by number, name or unit')}
          placeholder={t('搜编号、名称、单位', 'Number, name, unit')}
        />
      </form>
      <div className="desk-tools">
        <button className="plain" type="button" lang={t('en', 'zh')} onClick={changeLanguage}>
          {t('EN', '中文')}
        </button>
        <Link className="to-messages" to="/desk/messages">
          <Icon name="bell" />
          {t('消息', 'Messages')}
          {unread > 0 && <span>{unread}</span>}
        </Link>
        <Person />
      </div>
    </header>
  );
}

function Person() {
  const { t } = useWords();
  const name = useQuery(session).data?.name;
  if (!name) return null;
  return (
    <Disclosure
      className="person"
      label={
        <>
          <span className="initial" aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          <span className="person-name">{name}</span>
          <span className="visually-hidden">{t('，我的菜单', ', my menu')}</span>
        </>
      }
    >
      <SignOut />
    </Disclosure>
  );
}

export function SignOut() {
  const { t } = useWords();
  const said = useSaid();
  const leave = useMutation({
    mutationFn: () => answered(api.DELETE('/api/session')),
    onSuccess: () => window.location.assign(publicPage('/')),
  });
  return (
    <>
      <button className="plain" type="button" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {t('退出', 'Sign out')}
      </button>
      {leave.error && <p role="alert">{said(leave.error)}</p>}
    </>
  );
}
