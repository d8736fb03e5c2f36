import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { deals } from '../deals/queries';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { DutyChecks } from '../unit/duty-checks';

const DAY = 86_400_000;
const QUARTER = 90;
const SIGNS = 'contract-signatory';

interface Draft {
  agentName: string;
  agentEmail: string;
  duties: string[];
  amountLimit: string;
  matter: string;
  fromDay: string;
  untilDay: string;
  paper: Dto['FileDto'] | null;
}

const laterBy = (days: number) => dayOf(new Date(Date.now() + days * DAY));

/** To whom, for what, up to where, until when, by which stamped paper. */
export function IssueDialog({ rules, onClose }: { rules: Dto['LettersDto']; onClose: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>({
    ...{ agentName: '', agentEmail: '', duties: [], amountLimit: '', matter: '', paper: null },
    ...{ fromDay: laterBy(0), untilDay: laterBy(QUARTER) },
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const signs = draft.duties.includes(SIGNS);
  const issue = useMutation({
    mutationFn: () => sending(draft, key),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const faults = issue.error instanceof ApiError ? issue.error.fields : [];
  const faultOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const text = (name: 'agentName' | 'agentEmail' | 'fromDay' | 'untilDay') => ({
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.duties.length > 0 && draft.paper) issue.mutate();
  };
  return (
    <Dialog title={t('签发授权书', 'Issue a letter of authority')} onClose={onClose}>
      <form className="letter-form" onSubmit={submit}>
        <p className="small">
          {t(
            '按盖了章的授权书填。对方用这个邮箱登录、接受后才生效；不能再转给别人。',
            'As the stamped paper says it. It holds once its agent accepts it; it cannot be handed on.',
          )}
        </p>
        <div className="field-row">
          <Labelled
            name="letter-name"
            label={t('受托人姓名', 'Name of the agent')}
            fault={faultOf('agentName')}
          >
            {(control) => <input {...control} required minLength={2} maxLength={50} {...text('agentName')} />}
          </Labelled>
          <Labelled name="letter-email" label={t('他的邮箱', 'E-mail')} fault={faultOf('agentEmail')}>
            {(control) => <input {...control} required type="email" {...text('agentEmail')} />}
          </Labelled>
        </div>
        <fieldset>
          <legend>{t('授权办理', 'May act as')}</legend>
          <DutyChecks duties={rules.duties} chosen={draft.duties} onChange={(duties) => set({ duties })} />
          {tried && draft.duties.length === 0 && (
            <p className="fault">{t('至少选一项。', 'Choose at least one.')}</p>
          )}
          {faultOf('duties') && <p className="fault">{faultOf('duties')}</p>}
        </fieldset>
        {signs && (
          <div className="field-row">
            <Labelled
              name="letter-limit"
              label={t('签约限额（元）', 'Limit for signing (CNY)')}
              hint={t('授权书没写限额的，留空。', 'Empty where the paper sets none.')}
              fault={faultOf('amountLimit')}
            >
              {(control) => (
                <input
                  {...control}
                  inputMode="decimal"
                  value={draft.amountLimit}
                  onChange={({ target }) => set({ amountLimit: target.value.trim() })}
                />
              )}
            </Labelled>
            <Matter value={draft.matter} onChange={(matter) => set({ matter })} />
          </div>
        )}
        <div className="field-row">
          <Labelled name="letter-from" label={t('从', 'From')} fault={faultOf('fromDay')}>
            {(control) => <input {...control} type="date" required min={laterBy(0)} {...text('fromDay')} />}
          </Labelled>
          <Labelled
            name="letter-until"
            label={t('到（含当天）', 'Until, included')}
            hint={t(`最长 ${rules.longestDays} 天。`, `At most ${rules.longestDays} days.`)}
            fault={faultOf('untilDay')}
          >
            {(control) => (
              <input {...control} type="date" required min={draft.fromDay} {...text('untilDay')} />
            )}
          </Labelled>
        </div>
        <div className="field" role="group" aria-label={t('盖章的授权书', 'The stamped paper')}>
          <b>{t('盖章的授权书', 'The stamped paper')}</b>
          <Paper document={draft.paper} onChange={(paper) => set({ paper })} />
          {tried && !draft.paper && (
            <p className="fault">{t('传盖章的授权书，拍照也行。', 'Upload it; a photograph will do.')}</p>
          )}
        </div>
        <p className="fault" role="alert">
          {issue.error && said(issue.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不签发', 'Not now')}
          </button>
          <button className="button primary" type="submit" disabled={issue.isPending}>
            {t('签发', 'Issue')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Any contract, or that of one deal alone. */
function Matter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const found = useQuery(deals(1)).data?.items ?? [];
  return (
    <Labelled name="letter-matter" label={t('只管一笔洽谈', 'For one deal alone')}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t('不限', 'Any')}</option>
          {found.map(({ id, number, title }) => (
            <option key={id} value={number}>
              {number} {title}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function sending({ paper, amountLimit, matter, duties, ...rest }: Draft, key: string) {
  const signs = duties.includes(SIGNS);
  return answered(
    api.POST('/api/letters', {
      body: {
        ...rest,
        duties: duties as Dto['NewLetterDto']['duties'],
        amountLimit: (signs && amountLimit) || null,
        matter: (signs && matter) || null,
        paperId: paper?.id ?? '',
      },
      headers: { 'Idempotency-Key': key },
    }),
  );
}
