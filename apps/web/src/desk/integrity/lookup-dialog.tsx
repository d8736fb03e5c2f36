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
import { findingsOf, LookupFields, nothingFound } from './lookup-fields';

interface Props {
  /** A claim, whose applicant is looked up, or a unit. */
  about: { claim: string } | { unit: string };
  members?: readonly Dto['StandingMemberDto'][];
  onClose: () => void;
}

/** What somebody found in the public lists, with its source, its day and a picture. */
export function LookupDialog({ about, members = [], onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [forms, setForms] = useState(nothingFound);
  const [source, setSource] = useState('中国执行信息公开网、信用中国');
  const [lookedUpOn, setLookedUpOn] = useState(() => dayOf(new Date()));
  const [subject, setSubject] = useState('');
  const [document, setDocument] = useState<Dto['FileDto'] | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const body = { source, lookedUpOn, documentId: document?.id ?? '', findings: findingsOf(forms) };
  const look = useMutation({
    mutationFn: () =>
      'claim' in about
        ? answered(
            api.POST('/api/claims/{id}/lookups', {
              ...{ params: { path: { id: about.claim } }, body },
              headers: { 'Idempotency-Key': key },
            }),
          )
        : answered(
            api.POST('/api/standings/{id}/lookups', {
              params: { path: { id: about.unit } },
              body: { ...body, ...(subject && { subjectPersonId: subject }) },
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
  const shown = ['source', 'lookedUpOn', 'documentId'];
  const rest = faults.find(({ field }) => !shown.includes(field));
  const listed = body.findings.some(({ found }) => found === 'yes');
  const send = (event: FormEvent) => {
    event.preventDefault();
    look.mutate();
  };
  return (
    <Dialog title={t('登记信用查询', 'Enter the look-up')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        {members.length > 0 && (
          <Labelled name="lookup-subject" label={t('查的是', 'About')}>
            {(control) => (
              <select {...control} value={subject} onChange={({ target }) => setSubject(target.value)}>
                <option value="">{t('单位', 'The unit')}</option>
                {members.map(({ personId, name }) => (
                  <option key={personId} value={personId}>
                    {t(`成员 ${name}`, `Member ${name}`)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        <LookupFields forms={forms} onChange={setForms} />
        <Labelled name="lookup-source" label={t('查询的网站', 'Where')} fault={faultOf('source')}>
          {(control) => (
            <input
              {...control}
              maxLength={100}
              value={source}
              onChange={({ target }) => setSource(target.value)}
            />
          )}
        </Labelled>
        <Labelled name="lookup-day" label={t('查询日期', 'On')} fault={faultOf('lookedUpOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={lookedUpOn}
              onChange={({ target }) => setLookedUpOn(target.value)}
            />
          )}
        </Labelled>
        <Paper document={document} onChange={setDocument} />
        <p className="fault" role="alert">
          {faultOf('documentId') &&
            !document &&
            t('先传查询结果的截图。', 'Upload a picture of the result first.')}
          {rest?.message}
          {look.error && faults.length === 0 && said(look.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不登', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={look.isPending}>
            {listed ? t('登记：有失信', 'Enter: found') : t('登记：没有失信', 'Enter: nothing found')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
