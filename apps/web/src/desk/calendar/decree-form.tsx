import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

interface Form {
  year: string;
  number: string;
  sourceUrl: string;
  issuedOn: string;
  text: string;
}

/** The words of the notice, pasted as they were published; what cannot be right comes back line by line. */
export function DecreeForm({ year, onWritten }: { year: number; onWritten: (id: string) => Promise<void> }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState<Form>({
    ...{ year: String(year), number: '', sourceUrl: '', issuedOn: '', text: '' },
  });
  const write = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/decrees', {
          body: { ...form, year: Number(form.year) },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async ({ id }) => {
      await forgetAnswers(client);
      await onWritten(id);
    },
  });
  const faults = write.error instanceof ApiError ? write.error.fields : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate();
  };
  const given = (name: keyof Form) => ({
    required: true,
    value: form[name],
    onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) =>
      setForm({ ...form, [name]: target.value }),
  });
  return (
    <form className="join-form change-form" onSubmit={submit}>
      <Labelled name="decree-year" label={t('哪一年', 'Year')}>
        {(control) => <input {...control} type="number" min={2020} max={2099} {...given('year')} />}
      </Labelled>
      <Labelled
        name="decree-number"
        label={t('文号', 'Number')}
        hint={t('例如 国办发明电〔2025〕7号', 'As on the paper')}
      >
        {(control) => <input {...control} minLength={4} maxLength={60} {...given('number')} />}
      </Labelled>
      <Labelled name="decree-source" label={t('原文网址', 'Address of the text')}>
        {(control) => <input {...control} type="url" maxLength={500} {...given('sourceUrl')} />}
      </Labelled>
      <Labelled name="decree-issued" label={t('印发日期', 'Issued on')}>
        {(control) => <input {...control} type="date" {...given('issuedOn')} />}
      </Labelled>
      <Labelled
        name="decree-text"
        label={t('通知正文', 'Text of the notice')}
        hint={t(
          '从原文复制“一、元旦……七、国庆节……”粘贴；也可以一行写一段：2027-02-05 至 2027-02-12 放假。',
          'Paste the paragraphs of the holidays; or one span a line: 2027-02-05 至 2027-02-12 放假.',
        )}
      >
        {(control) => <textarea {...control} rows={8} minLength={10} maxLength={20_000} {...given('text')} />}
      </Labelled>
      <div role="alert">
        {write.error && <p className="fault">{said(write.error)}</p>}
        {faults.length > 0 && (
          <ul className="decree-faults">
            {faults.map(({ field, message }) => (
              <li key={field + message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <button className="button primary" type="submit" disabled={write.isPending}>
        {t('读入并核对', 'Read and check')}
      </button>
    </form>
  );
}
