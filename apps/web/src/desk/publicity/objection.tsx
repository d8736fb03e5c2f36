import '../styles/form.css';
import '../styles/record.css';
import '../styles/claims.css';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney, shortMoment } from '../../words/show';
import { api, newKey, publicPage } from '../here';
import { Labelled } from '../needs/labelled';
import { Page } from '../parts/page';
import { useObjectId } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

const objection = (id: string) =>
  queryOptions({
    queryKey: ['objection', id],
    queryFn: () => answered(api.GET('/api/objections/{id}', { params: { path: { id } } })),
  });

/** An objection to a public notice: the supervisor answers, and the answer is published. */
export function ObjectionPage() {
  const { t, pick, language } = useWords();
  const { data, error, refetch } = useQuery(objection(useObjectId()));
  return (
    <Page
      title={t('公示异议', 'Objection')}
      lead={
        data && (
          <div className="row wraps">
            <b>{pick(data.stateName, data.stateNameEn)}</b>
            <a href={publicPage(`/notices/${data.noticeNumber}`)}>
              {data.noticeNumber} {data.noticeTitle}
            </a>
          </div>
        )
      }
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <div className="one-column">
          <section className="card padded" aria-labelledby="row">
            <h2 id="row">{t(`第 ${data.position} 行`, `Row ${data.position}`)}</h2>
            <p>
              {data.unit}，{data.project}，{data.category}，{exactMoney(data.amount, language)}
            </p>
          </section>
          <section className="card padded" aria-labelledby="text">
            <h2 id="text">{t('异议内容', 'The objection')}</h2>
            <p>{data.text}</p>
            <p className="small">{shortMoment(data.raisedAt)}</p>
          </section>
          {data.answer ? (
            <section className="card padded" aria-labelledby="answer">
              <h2 id="answer">{t('答复', 'The answer')}</h2>
              <p>{data.answer}</p>
            </section>
          ) : (
            <AnswerForm id={data.id} />
          )}
        </div>
      )}
    </Page>
  );
}

type Outcome = Dto['ObjectionAnswerDto']['outcome'];

function AnswerForm({ id }: { id: string }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>();
  const [answer, setAnswer] = useState('');
  const send = useMutation({
    mutationFn: (chosen: Outcome) =>
      answered(
        api.POST('/api/objections/{id}/answer', {
          params: { path: { id } },
          body: { outcome: chosen, answer: answer.trim() },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome) send.mutate(outcome);
  };
  return (
    <form className="card padded need-form" onSubmit={submit}>
      <h2>{t('答复异议', 'Answer it')}</h2>
      <fieldset className="choices">
        <legend className="visually-hidden">{t('结论', 'Outcome')}</legend>
        {(
          [
            ['dismiss', t('不成立，公示期满后继续拨付', 'Dismissed: it goes on after the notice')],
            ['uphold', t('成立，这一笔终止', 'Upheld: this claim ends')],
          ] as const
        ).map(([value, words]) => (
          <label key={value} className="check">
            <input
              type="radio"
              name="outcome"
              checked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <Labelled name="answer" label={t('答复（会公开）', 'Answer (public)')}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={1000}
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
        )}
      </Labelled>
      <p className="fault" role="alert">
        {send.error && said(send.error)}
      </p>
      <button
        className="button primary"
        type="submit"
        disabled={!outcome || answer.trim().length < 5 || send.isPending}
      >
        {t('答复', 'Answer')}
      </button>
    </form>
  );
}
