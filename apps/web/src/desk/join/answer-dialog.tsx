import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';

export type AnswerAction = 'return' | 'refuse';

const FIELDS: readonly { field: Dto['FieldRemarkDto']['field']; zh: string; en: string }[] = [
  { field: 'name', zh: '单位名称', en: 'Name' },
  { field: 'creditCode', zh: '信用代码', en: 'Credit code' },
  { field: 'divisionCode', zh: '所在地', en: 'Place' },
  { field: 'legalRepresentative', zh: '法定代表人', en: 'Legal representative' },
  { field: 'licenceId', zh: '营业执照或法人证书', en: 'Licence' },
  { field: 'letterId', zh: '授权书', en: 'Letter of authority' },
  { field: 'about', zh: '简介', en: 'About' },
];

interface Props {
  id: string;
  action: AnswerAction;
  onClose: () => void;
}

/** Why not yet, or why not at all; with a remark at each field that is to be mended. */
export function AnswerDialog({ id, action, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [remarks, setRemarks] = useState<Record<string, string>>({});
  const send = useMutation({
    mutationFn: () => {
      const given = FIELDS.flatMap(({ field }) => {
        const text = remarks[field]?.trim();
        return text ? [{ field, text }] : [];
      });
      const options = {
        params: { path: { id } },
        body: { reason: reason.trim(), remarks: given },
        headers: { 'Idempotency-Key': key },
      };
      return answered(
        action === 'return'
          ? api.POST('/api/unit-applications/{id}/return', options)
          : api.POST('/api/unit-applications/{id}/refuse', options),
      );
    },
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const label = action === 'return' ? t('请修改', 'Ask to revise') : t('不通过', 'Refuse');
  return (
    <Dialog title={label} onClose={onClose}>
      <form onSubmit={submit}>
        <label htmlFor="answer-reason">
          {t('一句话说明，申请人会看到', 'One sentence; the applicant reads it')}
        </label>
        <textarea
          id="answer-reason"
          rows={3}
          required
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        {action === 'return' && (
          <fieldset className="remark-fields">
            <legend>{t('哪一项要改，写在哪一项后面', 'What to change, field by field')}</legend>
            {FIELDS.map(({ field, zh, en }) => (
              <label key={field}>
                <span>{t(zh, en)}</span>
                <input
                  maxLength={300}
                  value={remarks[field] ?? ''}
                  onChange={({ target }) => setRemarks({ ...remarks, [field]: target.value })}
                />
              </label>
            ))}
          </fieldset>
        )}
        <p className="fault" role="alert">
          {send.error && said(send.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('不办了', 'Cancel')}
          </button>
          <button className="button primary" type="submit" disabled={send.isPending || reason.trim() === ''}>
            {label}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
