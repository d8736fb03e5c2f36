import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { answered } from '../../api/client';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { api } from '../here';
import type { NeedsAddress } from '../needs-address';
import { NeedCard } from '../parts/need-card';
import { Pager } from '../parts/pager';
import { Trouble } from '../parts/trouble';
import { useTitle } from '../parts/use-title';

/** What industry asks for. */
export function Needs() {
  const { t } = useWords();
  useTitle(t('企业需求', 'Needs'));
  const address = useSearch({ from: '/needs' });
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['needs', address],
    queryFn: () =>
      answered(
        api.GET('/api/public/needs', {
          params: {
            query: {
              q: address.q,
              field: address.field,
              page: address.page ? Number(address.page) : undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const pages = data ? Math.ceil(data.total / data.pageSize) : 1;
  return (
    <main id="main">
      <div className="search-bar">
        <div className="wrap">
          <NeedSearch address={address} />
        </div>
      </div>
      <div className="wrap page">
        <div className="results-head">
          <h1 aria-live="polite">
            {data
              ? t(`${data.total} 项需求在征集`, `${data.total} open need${data.total === 1 ? '' : 's'}`)
              : t('企业需求', 'Needs')}
          </h1>
          <FieldChoice address={address} />
        </div>
        {isError && <Trouble error={error} again={() => void refetch()} />}
        <div className="card-grid">
          {data?.items.map((need) => (
            <NeedCard key={need.id} need={need} />
          ))}
        </div>
        {data?.total === 0 && (
          <p className="card nothing">
            {t('没有这样的需求。换个词，或看全部领域。', 'No such need. Try another word, or all fields.')}{' '}
            <Link to="/needs">{t('看全部需求', 'All needs')}</Link>
          </p>
        )}
        <Pager to="/needs" page={Number(address.page ?? 1)} pages={pages} address={address} />
      </div>
    </main>
  );
}

function NeedSearch({ address }: { address: NeedsAddress }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState(address.q ?? '');
  useEffect(() => setText(address.q ?? ''), [address.q]);
  function submit(event: FormEvent): void {
    event.preventDefault();
    void navigate({ to: '/needs', search: { field: address.field, q: text.trim() || undefined } });
  }
  return (
    <form className="search-box" role="search" onSubmit={submit}>
      <label>
        <span className="visually-hidden">{t('找需求', 'Find needs')}</span>
        <Icon name="search" />
        <input
          type="search"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={t('企业在找什么：工艺、缺陷、材料……', 'What industry is looking for')}
        />
      </label>
      <button className="button primary" type="submit">
        {t('搜索', 'Search')}
      </button>
    </form>
  );
}

function FieldChoice({ address }: { address: NeedsAddress }) {
  const { t, pick } = useWords();
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['codes', 'technology-fields'],
    queryFn: () =>
      answered(api.GET('/api/classification/{table}', { params: { path: { table: 'technology-fields' } } })),
    staleTime: Infinity,
  });
  return (
    <label>
      <span className="visually-hidden">{t('技术领域', 'Technology field')}</span>
      <select
        value={address.field ?? ''}
        onChange={(event) =>
          void navigate({ to: '/needs', search: { q: address.q, field: event.target.value || undefined } })
        }
      >
        <option value="">{t('全部领域', 'All fields')}</option>
        {(data ?? []).map(({ code, name, nameEn }) => (
          <option key={code} value={code}>
            {pick(name, nameEn)}
          </option>
        ))}
      </select>
    </label>
  );
}
