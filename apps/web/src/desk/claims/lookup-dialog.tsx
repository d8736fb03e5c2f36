import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

/** What the county found in the public lists, with its source, its day and a picture. */
export function LookupDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [form, setForm] = useState({
    dishonest: false,
    breach: false,
    source: '中国执行信息公开网、信用中国',
    lookedUpOn: dayOf(new Date()),
  });
  const [document, setDocument] = useState<Dto['FileDto'] | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const look = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/claims/{id}/lookups', {
          params: { path: { id } },
          body: { ...form, documentId: document?.id ?? '' },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = look.error instanceof ApiError ? look.error.fields : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const send = (event: FormEvent) => {
    event.preventDefault();
    look.mutate();
  };
  return (
    <Dialog title={t('登记信用查询', 'Enter the look-up')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <label className="check">
          <input
            type="checkbox"
            checked={form.dishonest}
            onChange={({ target }) => setForm({ ...form, dishonest: target.checked })}
          />
          {t('被列入失信被执行人名单', 'On the court’s list of dishonest debtors')}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={form.breach}
            onChange={({ target }) => setForm({ ...form, breach: target.checked })}
          />
          {t('有未到期的严重失信记录', 'Has an unexpired record of a serious breach')}
        </label>
        <Labelled name="lookup-source" label={t('查询的网站', 'Where')} fault={faultOf('source')}>
          {(control) => (
            <input
              {...control}
              maxLength={100}
              value={form.source}
              onChange={({ target }) => setForm({ ...form, source: target.value })}
            />
          )}
        </Labelled>
        <Labelled name="lookup-day" label={t('查询日期', 'On')} fault={faultOf('lookedUpOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={form.lookedUpOn}
              onChange={({ target }) => setForm({ ...form, lookedUpOn: target.value })}
            />
          )}
        </Labelled>
        <Paper document={document} onChange={setDocument} />
        <p className="fault" role="alert">
          {faultOf('documentId') && t('先传查询结果的截图。', 'Upload a picture of the result first.')}
          {look.error && faults.length === 0 && said(look.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不登', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={look.isPending}>
            {form.dishonest || form.breach
              ? t('登记：有失信', 'Enter: found')
              : t('登记：没有失信', 'Enter: nothing found')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
