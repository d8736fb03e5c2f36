import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Link } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { holds, session } from '../queries';
import { FoundTag } from './kind-list';
import { standingLines } from './queries';

const READS = ['integrity-officer', 'county-reviewer', 'city-reviewer', 'province-reviewer', 'supervisor'];

/** The standing of those about whom something is decided here, one line each with source and day. */
export function StandingLines({ units }: { units: readonly string[] }) {
  const { t } = useWords();
  const said = useSaid();
  const me = useQuery(session).data;
  const { data, error } = useQuery(standingLines(units));
  if (units.length === 0) return null;
  const opens = READS.some((duty) => holds(me, duty));
  return (
    <section className="card padded" aria-labelledby="standing-lines">
      <h2 id="standing-lines">{t('各方信用状况', 'Standing of the parties')}</h2>
      {error && <p className="fault">{said(error)}</p>}
      <ul className="standing-lines">
        {data?.items.map((line) => (
          <Line key={line.unitId} line={line} opens={opens} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, opens }: { line: Dto['StandingLineDto']; opens: boolean }) {
  const { t, pick } = useWords();
  const name = pick(line.unitName, line.unitNameEn);
  const said = line.kinds.filter(({ found }) => found !== 'unknown');
  const unknown = line.kinds.filter(({ found }) => found === 'unknown');
  return (
    <li>
      <b>{opens ? <Link to={`/desk/integrity/${line.unitId}`}>{name}</Link> : name}</b>
      <ul>
        {said.map((kind) => (
          <li key={kind.kind}>
            <span>{pick(kind.name, kind.nameEn)}</span> <FoundTag kind={kind} />{' '}
            <span className="small">
              {kind.source} {kind.asOf}
              {kind.endsOn && t(`，截止 ${kind.endsOn}`, `, ends ${kind.endsOn}`)}
            </span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p className="small">
          {t('未知：', 'Unknown: ')}
          {unknown.map(({ name: zh, nameEn }) => pick(zh, nameEn)).join(t('、', ', '))}
        </p>
      )}
    </li>
  );
}
