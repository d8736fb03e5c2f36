import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { type Purpose, Reveal } from '../parts/reveal';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { ProveDialog } from '../security/prove-dialog';

type Kind = Dto['IdentityInputDto']['kind'];
const KINDS: Record<Kind, [zh: string, en: string]> = {
  'resident-id': ['居民身份证', 'Resident identity card'],
  passport: ['护照', 'Passport'],
};

/** By which paper one is known: said once, needed to bring a unit in or to act for an office. */
export function Identity({ record }: { record: Dto['ProfileDto'] }) {
  const { t, pick } = useWords();
  const [changing, setChanging] = useState(false);
  const { identity } = record;
  const show = async (purpose: Purpose) =>
    (await answered(api.POST('/api/profile/identity/reveal', { body: { purpose } }))).number;
  return (
    <section className="card padded" aria-labelledby="identity">
      <div className="row wraps between">
        <h2 id="identity">{t('实名', 'Who I am')}</h2>
        <Tag kind={identity ? 'ok' : 'neutral'}>
          {identity ? t('已实名', 'Known') : t('未实名', 'Not stated')}
        </Tag>
      </div>
      <dl className="pairs">
        <div>
          <dt>{t('姓名', 'Name')}</dt>
          <dd>{record.name}</dd>
        </div>
        {identity && (
          <div>
            <dt>{pick(identity.kindName, identity.kindNameEn)}</dt>
            <dd>
              <Reveal
                masked={identity.masked}
                of={t('证件号码', 'the number')}
                purposes={['own-check']}
                show={show}
              />{' '}
              <span className="small">
                {t(`${dayOf(identity.statedAt)} 登记`, `stated on ${dayOf(identity.statedAt)}`)}
              </span>
            </dd>
          </div>
        )}
      </dl>
      {identity && !changing && (
        <button className="button" type="button" onClick={() => setChanging(true)}>
          {t('登记错了，改', 'It is wrong, change it')}
        </button>
      )}
      {(!identity || changing) && <IdentityForm name={record.name} onDone={() => setChanging(false)} />}
    </section>
  );
}

function IdentityForm({ name, onDone }: { name: string; onDone: () => void }) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('resident-id');
  const [number, setNumber] = useState('');
  const [agreed, setAgreed] = useState(false);
  const state = useMutation({
    mutationFn: () => answered(api.PUT('/api/profile/identity', { body: { kind, number, agreed } })),
    onSuccess: () => {
      onDone();
      return forgetAnswers(client);
    },
  });
  const faults = state.error instanceof ApiError ? state.error.fields : [];
  const faultOf = (field: string) =>
    faults.some((one) => one.field === field) ? said(state.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    state.mutate();
  };
  return (
    <>
      <form className="join-form" onSubmit={submit}>
        <p className="small">
          {t(
            `要和证件上的姓名“${name}”一致。带单位入驻、到政府部门任职前要先实名；一个号码只登记一个人。`,
            `The document must bear the name “${name}”. It is needed to bring a unit in and to act for an office; one number is one person.`,
          )}
        </p>
        <Labelled name="document-kind" label={t('证件', 'Document')}>
          {(control) => (
            <select {...control} value={kind} onChange={({ target }) => setKind(target.value as Kind)}>
              {Object.entries(KINDS).map(([value, words]) => (
                <option key={value} value={value}>
                  {t(...words)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled name="document-number" label={t('证件号码', 'Number')} fault={faultOf('number')}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={40}
              autoComplete="off"
              value={number}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
        </Labelled>
        <label className="check">
          <input type="checkbox" checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
          <span>
            {t(
              '我单独同意市场保存我的证件号码，只用于确认我是谁、防止一人多岗',
              'I agree, apart from all else, that my number is kept to know who I am and to keep duties apart',
            )}
          </span>
        </label>
        <p className="fault" role="alert">
          {faultOf('agreed') ??
            (state.error && faults.length === 0 && !isUnproved(state.error) ? said(state.error) : '')}
        </p>
        <button className="button primary" type="submit" disabled={state.isPending}>
          {t('登记', 'State it')}
        </button>
      </form>
      <ProveDialog error={state.error} again={() => state.mutate()} onClose={() => state.reset()} />
    </>
  );
}
