import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useNumber } from '../../api/numbers';
import { useWords } from '../../words/language';
import { api } from '../here';
import { ChooseWorkbook } from '../loads/choose-workbook';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { DutyChecks } from './duty-checks';
import { readPeople } from './read-people';

interface Row {
  name: string;
  email: string;
  duties: string[];
  /** As read from a workbook, until it is changed. */
  read?: Pick<Dto['ListedPersonDto'], 'position' | 'faults'>;
}

const NOBODY: Row = { name: '', email: '', duties: [] };

/** One colleague or a whole list, typed or pasted from a table; nothing is sent while a row is wrong. */
export function InviteDialog({ unit, onClose }: { unit: Dto['UnitDto']; onClose: () => void }) {
  const { t, pick } = useWords();
  const days = useNumber(api, 'organizations.invitation-days');
  const said = useSaid();
  const client = useQueryClient();
  const [rows, setRows] = useState<Row[]>([NOBODY]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/unit/invitations', {
          body: { people: rows.map(withoutRead) as Dto['InviteeDto'][] },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = send.error instanceof ApiError ? send.error.fields : [];
  const change = (at: number, part: Partial<Row>) =>
    setRows(rows.map((row, place) => (place === at ? withoutRead({ ...row, ...part }) : row)));
  const paste = (at: number, text: string): boolean => {
    const people = readPeople(text);
    if (people.length === 0) return false;
    const duties = rows[at]?.duties ?? [];
    setRows([...rows.slice(0, at), ...people.map((one) => ({ ...one, duties })), ...rows.slice(at + 1)]);
    return true;
  };
  /** Puts the people of a workbook into the list, with what is wrong with a row; the rest is said when it is sent. */
  const read = async (documentId: string) => {
    const { people } = await answered(api.POST('/api/unit/invitation-lists', { body: { documentId } }));
    send.reset();
    setRows(
      people.map(({ position, faults: found, ...row }) => ({ ...row, read: { position, faults: found } })),
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <Dialog title={t('邀请同事', 'Invite colleagues')} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="small">
          {t(
            '一次可以邀请多人：把表格里“姓名、邮箱”两列复制过来，粘贴到姓名栏。',
            'Paste two columns (name, e-mail) from a table into a name field to invite many.',
          )}
          {days !== undefined &&
            t(`对方 ${days} 天内用这个邮箱登录后接受。`, ` They accept within ${days} days.`)}
        </p>
        <p className="row wraps">
          <a className="button" href="/api/unit/invitation-template">
            {t('下载模板', 'Template')}
          </a>
          <ChooseWorkbook label={t('从 Excel 读入', 'Read from Excel')} onKept={read} />
        </p>
        <ol className="invite-rows">
          {rows.map((row, at) => (
            <li key={at}>
              <div className="field-row">
                <div className="field">
                  <label htmlFor={`name-${at}`}>{t('姓名', 'Name')}</label>
                  <input
                    id={`name-${at}`}
                    required
                    minLength={2}
                    maxLength={50}
                    value={row.name}
                    onPaste={(event) => {
                      if (paste(at, event.clipboardData.getData('text'))) event.preventDefault();
                    }}
                    onChange={({ target }) => change(at, { name: target.value })}
                  />
                </div>
                <div className="field">
                  <label htmlFor={`email-${at}`}>{t('邮箱', 'E-mail')}</label>
                  <input
                    id={`email-${at}`}
                    type="email"
                    required
                    value={row.email}
                    onChange={({ target }) => change(at, { email: target.value.trim() })}
                  />
                </div>
              </div>
              <fieldset>
                <legend>{t('职责', 'Duties')}</legend>
                <DutyChecks
                  duties={unit.duties}
                  chosen={row.duties}
                  onChange={(duties) => change(at, { duties })}
                />
              </fieldset>
              {row.read && row.read.faults.length > 0 && (
                <p className="fault">
                  {t(`表格第 ${row.read.position} 行。`, `Row ${row.read.position} of the workbook. `)}
                  {row.read.faults.map(({ text, textEn }) => pick(text, textEn)).join(t('；', '; '))}
                </p>
              )}
              {faults
                .filter(({ field }) => field.startsWith(`people.${at}.`))
                .map(({ field, message }) => (
                  <p className="fault" key={field}>
                    {message}
                  </p>
                ))}
              {rows.length > 1 && (
                <button
                  className="plain"
                  type="button"
                  onClick={() => setRows(rows.filter((_, place) => place !== at))}
                >
                  {t('去掉这一行', 'Take this row off')}
                </button>
              )}
            </li>
          ))}
        </ol>
        <button className="button" type="button" onClick={() => setRows([...rows, NOBODY])}>
          {t('再加一位', 'One more')}
        </button>
        <p className="fault" role="alert">
          {send.error && said(send.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不邀请', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={send.isPending}>
            {rows.length > 1
              ? t(`发出 ${rows.length} 份邀请`, `Send ${rows.length} invitations`)
              : t('发出邀请', 'Send')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function withoutRead({ name, email, duties }: Row): Row {
  return { name, email, duties };
}
