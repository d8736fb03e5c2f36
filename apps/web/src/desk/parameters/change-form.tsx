import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Effects } from './effects';
import { useValueWords } from './parameter-words';
import { effect } from './queries';

export interface About {
  parameterKey: string;
  now: number;
  least: number;
  most: number;
  unitName: string;
  unitNameEn: string;
}

export interface Given {
  /** A draft that is written again. */
  id: string;
  value: number;
  fromDay: string;
  source: string;
  reason: string;
}

interface Props {
  about: About;
  given?: Given;
  onWritten: (id: string) => Promise<void>;
}

const DAY = 86_400_000;
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The new value, from when, on what ground; beside it what it would do. */
export function ChangeForm({ about, given, onWritten }: Props) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const valueWords = useValueWords();
  const tomorrow = dayOf(new Date(Date.now() + DAY));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [value, setValue] = useState(given ? String(given.value) : '');
  const [fromDay, setFromDay] = useState(given?.fromDay ?? tomorrow);
  const [source, setSource] = useState(given?.source ?? '');
  const [reason, setReason] = useState(given?.reason ?? '');
  const write = useMutation({
    mutationFn: () => {
      const body = { value: Number(value), fromDay, source: source.trim(), reason: reason.trim() };
      return answered(
        given
          ? api.PUT('/api/parameter-changes/{id}', { params: { path: { id: given.id } }, body })
          : api.POST('/api/parameter-changes', {
              body: { ...body, key: about.parameterKey },
              headers: { 'Idempotency-Key': key },
            }),
      );
    },
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async ({ id }) => {
      await forgetAnswers(client);
      await onWritten(id);
    },
  });
  const faults = write.error instanceof ApiError ? write.error.fields : [];
  const faultOf = (name: string) =>
    faults.some(({ field }) => field === name) ? said(write.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate();
  };
  return (
    <form className="join-form change-form" onSubmit={submit}>
      <p className="old-and-new">
        {t('现在 ', 'Now ')}
        <b>{valueWords(about.now, about)}</b>
        {t('，改为', ', to become')}
      </p>
      <Labelled
        name="value"
        label={t(`新的值（${about.unitName}）`, `New value (${about.unitNameEn})`)}
        hint={t(
          `${about.least} 到 ${about.most} 之间的整数`,
          `A whole number from ${about.least} to ${about.most}`,
        )}
        fault={faultOf('value')}
      >
        {(control) => (
          <input
            {...control}
            type="number"
            required
            min={about.least}
            max={about.most}
            step={1}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        )}
      </Labelled>
      <Labelled
        name="from-day"
        label={t('从哪天起', 'From which day on')}
        hint={t('最早明天；复核也要在这之前办完', 'Tomorrow at the earliest; it must be approved before')}
        fault={faultOf('fromDay')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            required
            min={tomorrow}
            value={fromDay}
            onChange={({ target }) => setFromDay(target.value)}
          />
        )}
      </Labelled>
      <Labelled
        name="source"
        label={t('依据', 'Source')}
        hint={t('法规条文、文件号或会议纪要；会公开', 'Law, document or minutes; the public reads it')}
        fault={faultOf('source')}
      >
        {(control) => (
          <input
            {...control}
            required
            minLength={2}
            maxLength={300}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        )}
      </Labelled>
      <Labelled name="change-reason" label={t('为什么改', 'Why')} fault={faultOf('reason')}>
        {(control) => (
          <textarea
            {...control}
            required
            rows={2}
            minLength={2}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Labelled>
      <Preview about={about} value={value} fromDay={fromDay} />
      <p className="fault" role="alert">
        {write.error && faults.length === 0 && said(write.error)}
      </p>
      <button className="button primary" type="submit" disabled={write.isPending}>
        {pick('保存草稿', 'Save the draft')}
      </button>
    </form>
  );
}

function Preview({ about, value, fromDay }: { about: About; value: string; fromDay: string }) {
  const { t } = useWords();
  const said = useSaid();
  const number = Number(value);
  const ready =
    value !== '' &&
    Number.isInteger(number) &&
    number >= about.least &&
    number <= about.most &&
    IS_DAY.test(fromDay);
  const { data, error } = useQuery(effect(about.parameterKey, number, fromDay, ready));
  return (
    <div aria-live="polite">
      {ready && data && <Effects effects={data.effects} title={t('预计影响', 'What it would do')} />}
      {ready && error && <p className="fault">{said(error)}</p>}
      {!ready && (
        <p className="small">
          {t('填好值和日期，这里算出影响。', 'Give value and day, and the effect is counted here.')}
        </p>
      )}
    </div>
  );
}
