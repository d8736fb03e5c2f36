import '../styles/form.css';
import '../styles/join.css';
import '../styles/lists.css';
import '../styles/parameters.css';
import { useQuery } from '@tanstack/react-query';
import type { Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';
import { Page } from '../parts/page';
import { Link, useGo, useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { holds, session } from '../queries';
import { ChangeForm } from './change-form';
import { ChangeTag, useValueWords } from './parameter-words';
import { parameter } from './queries';

/** One number: what it governs, every value it had and will have, and a form to change it. */
export function Parameter() {
  const { t, pick } = useWords();
  const { data, error, refetch } = useQuery(parameter(useObjectId()));
  const me = useQuery(session).data;
  const go = useGo();
  const valueWords = useValueWords();
  return (
    <Page
      title={data ? pick(data.name, data.nameEn) : t('参数', 'Parameter')}
      lead={data && pick(data.governs, data.governsEn)}
      tools={data && <b className="parameter-now">{valueWords(data.current.value, data)}</b>}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <>
          <Values data={data} />
          {holds(me, 'parameter-editor') && (
            <section className="card padded" aria-labelledby="change">
              <h2 id="change">{t('改这个数', 'Change it')}</h2>
              <ChangeForm
                key={data.key}
                about={{ ...data, parameterKey: data.key, now: data.current.value }}
                onWritten={(id) => go(`/desk/parameter-changes/${id}`)}
              />
            </section>
          )}
          <Changes changes={data.changes} />
        </>
      )}
    </Page>
  );
}

const STANDINGS: Record<Dto['ParameterValueDto']['standing'], { kind: TagKind; zh: string; en: string }> = {
  superseded: { kind: 'neutral', zh: '已被替代', en: 'Superseded' },
  'in-force': { kind: 'ok', zh: '生效中', en: 'In force' },
  coming: { kind: 'info', zh: '未生效', en: 'To come' },
};

function Values({ data }: { data: Dto['ParameterStoryDto'] }) {
  const { t, pick } = useWords();
  const valueWords = useValueWords();
  const [value, since, source, state] = [
    t('值', 'Value'),
    t('起', 'From'),
    t('依据', 'Source'),
    t('状态', 'State'),
  ];
  return (
    <section className="card padded" aria-labelledby="values">
      <h2 id="values">{t('历次的值', 'Its values')}</h2>
      <p className="small">
        {data.begun === 'keeps'
          ? t(
              '生效前已经开始的，仍按旧数（立法法第一百零四条，不溯及既往）。',
              'What began before keeps the old number (Legislation Law art. 104).',
            )
          : t(
              '生效日起，一律按新数看；这里没有人因旧数得到权利。',
              'From its day on everything is looked at by the new number; nobody has a right to the old one.',
            )}
      </p>
      <table className="dated-values">
        <thead>
          <tr>
            {[since, value, source, state].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.values.toReversed().map((line) => (
            <tr key={line.fromDay}>
              <td data-label={since}>{line.fromDay}</td>
              <th scope="row">{valueWords(line.value, data)}</th>
              <td data-label={source}>
                {line.changeId ? (
                  <Link to={`/desk/parameter-changes/${line.changeId}`}>{line.source}</Link>
                ) : (
                  pick(line.source, line.sourceEn)
                )}
              </td>
              <td data-label={state}>
                <Tag kind={STANDINGS[line.standing].kind}>
                  {t(STANDINGS[line.standing].zh, STANDINGS[line.standing].en)}
                </Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Changes({ changes }: { changes: readonly Dto['ChangeRowDto'][] }) {
  const { t } = useWords();
  const valueWords = useValueWords();
  if (changes.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="changes">
      <h2 id="changes">{t('提过的变更', 'Changes asked for')}</h2>
      <ul className="parameter-list">
        {changes.map((change) => (
          <li key={change.id}>
            <Link to={`/desk/parameter-changes/${change.id}`}>
              {t(
                `${change.fromDay} 起 ${valueWords(change.value, change)}`,
                `${valueWords(change.value, change)} from ${change.fromDay}`,
              )}
            </Link>
            <ChangeTag change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}
