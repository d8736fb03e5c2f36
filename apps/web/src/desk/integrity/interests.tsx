import '../styles/form.css';
import '../styles/join.css';
import '../styles/integrity.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api, newKey } from '../here';
import { Labelled } from '../needs/labelled';
import { Page } from '../parts/page';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { interests } from './queries';

type Nature = Dto['InterestInputDto']['nature'];

const NATURES: readonly { nature: Nature; zh: string; en: string }[] = [
  { nature: 'former-employer', zh: '曾任职', en: 'Former employer' },
  { nature: 'relative', zh: '近亲属在该单位', en: 'A close relative works there' },
  { nature: 'shareholding', zh: '持有股份', en: 'I hold shares' },
  { nature: 'consultant', zh: '担任顾问或兼职', en: 'Consultant or part-time' },
  { nature: 'other', zh: '其他利害关系', en: 'Another interest' },
];

/** In which units one has an interest: what concerns them goes to a colleague. */
export function Interests() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(interests);
  return (
    <Page
      title={t('利害关系申报', 'My interests')}
      lead={t(
        '申报后，系统不让你审核、登记或拨付这些单位的事，由同事办理。所在单位、三年内待过的和凭授权书代办的单位系统已知道，不用填。',
        'What concerns these units then goes to a colleague. Your own units, those you act for by letter, and those of the last three years are known already.',
      )}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && data.items.length > 0 && (
        <ul className="card standing-rows">
          {data.items.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </ul>
      )}
      <NewInterest />
    </Page>
  );
}

function Row({ one }: { one: Dto['InterestDto'] }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const today = dayOf(new Date());
  const end = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/interests/{id}/end', {
          params: { path: { id: one.id } },
          body: { toDay: today },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <li>
      <div>
        <b>{pick(one.unitName, one.unitNameEn)}</b> {pick(one.natureName, one.natureNameEn)}
        <p className="small">
          {one.toDay
            ? t(`${one.fromDay} 至 ${one.toDay}`, `${one.fromDay} to ${one.toDay}`)
            : t(`${one.fromDay} 起，还在`, `since ${one.fromDay}`)}
          {one.note && ` · ${one.note}`}
        </p>
      </div>
      {!one.toDay && (
        <button className="button" type="button" disabled={end.isPending} onClick={() => end.mutate()}>
          {t('到今天为止', 'Ends today')}
          <span className="visually-hidden">{t(`：${one.unitName}`, `: ${one.unitName}`)}</span>
        </button>
      )}
      {end.error && (
        <p className="fault" role="alert">
          {said(end.error)}
        </p>
      )}
    </li>
  );
}

function NewInterest() {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const empty = { creditCode: '', nature: 'former-employer' as Nature, note: '', fromDay: '', toDay: '' };
  const [form, setForm] = useState(empty);
  const declare = useMutation({
    mutationFn: () => {
      const { note, toDay, ...rest } = form;
      const body = { ...rest, ...(note.trim() && { note: note.trim() }), ...(toDay && { toDay }) };
      return answered(api.POST('/api/interests', { body, headers: newKey() }));
    },
    onSuccess: async () => {
      setForm(empty);
      await forgetAnswers(client);
    },
  });
  const faults = declare.error instanceof ApiError ? declare.error.fields : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    declare.mutate();
  };
  return (
    <form className="card padded join-form" onSubmit={send} noValidate aria-labelledby="new-interest">
      <h2 id="new-interest">{t('新申报', 'Declare another')}</h2>
      <Labelled
        name="interest-code"
        label={t('单位的统一社会信用代码', 'Credit code of the unit')}
        fault={faultOf('creditCode')}
      >
        {(control) => (
          <input
            {...control}
            maxLength={18}
            value={form.creditCode}
            onChange={({ target }) => setForm({ ...form, creditCode: target.value.trim() })}
          />
        )}
      </Labelled>
      <Labelled name="interest-nature" label={t('什么关系', 'What kind')}>
        {(control) => (
          <select
            {...control}
            value={form.nature}
            onChange={({ target }) => setForm({ ...form, nature: target.value as Nature })}
          >
            {NATURES.map(({ nature, zh, en }) => (
              <option key={nature} value={nature}>
                {t(zh, en)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled name="interest-from" label={t('从', 'From')} fault={faultOf('fromDay')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.fromDay}
            onChange={({ target }) => setForm({ ...form, fromDay: target.value })}
          />
        )}
      </Labelled>
      <Labelled
        name="interest-to"
        label={t('到（含当天）', 'Until, included')}
        hint={t(
          '还在就不填。曾任职的，离开后三年内仍要回避。',
          'Leave empty while it lasts. A former employer counts for three years.',
        )}
        fault={faultOf('toDay')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.toDay}
            onChange={({ target }) => setForm({ ...form, toDay: target.value })}
          />
        )}
      </Labelled>
      <Labelled name="interest-note" label={t('说明（可不填）', 'Note (optional)')}>
        {(control) => (
          <input
            {...control}
            maxLength={300}
            value={form.note}
            onChange={({ target }) => setForm({ ...form, note: target.value })}
          />
        )}
      </Labelled>
      <p className="fault" role="alert">
        {declare.error && faults.length === 0 && said(declare.error)}
      </p>
      <button className="button primary" type="submit" disabled={declare.isPending}>
        {t('申报', 'Declare')}
      </button>
    </form>
  );
}
