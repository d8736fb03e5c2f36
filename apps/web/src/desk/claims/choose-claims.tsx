import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { Link } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { type ClaimState, claims } from './queries';

type Row = Dto['ClaimRowDto'];

interface Props {
  state: ClaimState;
  /** Which of them can be taken now. */
  free: (row: Row) => boolean;
  empty: ReactNode;
  children: (chosen: readonly Row[]) => ReactNode;
}

/** Claims in one state with a box before each, and what to do with the chosen ones below. */
export function ChooseClaims({ state, free, empty, children }: Props) {
  const { t, pick, language } = useWords();
  const { data, error, refetch } = useQuery(claims(1, state));
  const [left, setLeft] = useState<readonly string[]>([]);
  if (!data) return error ? <Trouble error={error} again={() => void refetch()} /> : <Skeleton rows={3} />;
  const rows = data.items.filter(free);
  if (rows.length === 0) return <>{empty}</>;
  const chosen = rows.filter(({ id }) => !left.includes(id));
  const change = (id: string, taken: boolean) =>
    setLeft(taken ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <section className="card">
      <ul className="chosen">
        {rows.map((row) => (
          <li key={row.id}>
            <input
              id={row.id}
              type="checkbox"
              checked={!left.includes(row.id)}
              onChange={({ target }) => change(row.id, target.checked)}
            />
            <label htmlFor={row.id}>
              <span>
                {pick(row.applicant, row.applicantEn)} · {t(`${row.roleName}补助`, row.roleNameEn)}
              </span>
              <span className="small">{row.title}</span>
            </label>
            <span>
              <b className="figure">{row.amount && exactMoney(row.amount, language)}</b>{' '}
              <Link to={`/desk/claims/${row.id}`}>{row.number}</Link>
            </span>
          </li>
        ))}
      </ul>
      {children(chosen)}
    </section>
  );
}

/** The sum of exact amounts, as text. */
export function sumOf(rows: readonly Row[]): string {
  const fen = rows.reduce((sum, { amount }) => sum + BigInt((amount ?? '0.00').replace('.', '')), 0n);
  const text = String(fen).padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
