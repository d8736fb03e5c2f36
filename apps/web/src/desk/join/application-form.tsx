import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { PlaceSelect } from './place-select';

type Paper = Dto['FileDto'] | null;

interface Draft {
  kind: Dto['UnitApplicationInputDto']['kind'];
  name: string;
  creditCode: string;
  divisionCode: string;
  address: string;
  about: string;
  legalRepresentative: string;
  appliesForHimself: boolean;
  licence: Paper;
  letter: Paper;
}

const EMPTY: Draft = {
  ...{ kind: 'enterprise', name: '', creditCode: '', divisionCode: '', address: '', about: '' },
  ...{ legalRepresentative: '', appliesForHimself: false, licence: null, letter: null },
};

function draftOf(sent: Dto['UnitApplicationDto']): Draft {
  const paper = (id: string | null) => sent.papers.find((one) => one.id === id) ?? null;
  const { kind, name, creditCode, divisionCode, legalRepresentative, appliesForHimself } = sent;
  return {
    ...{ kind, name, creditCode, divisionCode, legalRepresentative, appliesForHimself },
    ...{ address: sent.address ?? '', about: sent.about ?? '' },
    ...{ licence: paper(sent.licenceId), letter: paper(sent.letterId) },
  };
}

interface Props {
  kinds: readonly Dto['JoiningKindDto'][];
  /** What came back to be revised; absent for a new one. */
  sent?: Dto['UnitApplicationDto'];
  onSent: () => void;
}

/** Everything a unit says of itself to join; what came back carries its remarks at the fields. */
export function ApplicationForm({ kinds, sent, onSent }: Props) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(sent ? draftOf(sent) : EMPTY);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const send = useMutation({
    mutationFn: () => sending(draft, sent?.id, key),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onSent();
    },
  });
  const faults = send.error instanceof ApiError ? send.error.fields : [];
  const faultOf = (name: string) => {
    const remark = sent?.remarks.find(({ field }) => field === name)?.text;
    return faults.find(({ field }) => field === name)?.message ?? remark;
  };
  const missing = {
    name: draft.name.trim() === '',
    creditCode: draft.creditCode.trim().length !== 18,
    divisionCode: !/^\d{6}$/.test(draft.divisionCode),
    legalRepresentative: draft.legalRepresentative.trim() === '',
    licenceId: draft.licence === null,
    letterId: draft.letter === null && !draft.appliesForHimself,
  };
  const needed = (name: keyof typeof missing, words: string) =>
    (tried && missing[name] ? words : undefined) ?? faultOf(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!Object.values(missing).includes(true)) send.mutate();
  };
  return (
    <form className="card padded join-form" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t('单位类型', 'Kind of unit')}</legend>
        <div className="row wraps">
          {kinds.map(({ kind, name, nameEn }) => (
            <label key={kind} className="check">
              <input type="radio" name="kind" checked={draft.kind === kind} onChange={() => set({ kind })} />
              {pick(name, nameEn)}
            </label>
          ))}
        </div>
      </fieldset>
      <Labelled
        name="unit-name"
        label={t('单位名称', 'Name')}
        hint={t('与营业执照或法人证书一字不差。', 'Exactly as the licence says it.')}
        fault={needed('name', t('填单位全称。', 'Give the full name.'))}
      >
        {(control) => (
          <input
            {...control}
            maxLength={100}
            value={draft.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Labelled>
      <Labelled
        name="credit-code"
        label={t('统一社会信用代码', 'Credit code')}
        hint={t(
          `18 位，已填 ${draft.creditCode.trim().length} 位。`,
          `18 characters; ${draft.creditCode.trim().length} given.`,
        )}
        fault={needed(
          'creditCode',
          t('要 18 位，对照执照再看一遍。', 'It has 18 characters; compare it with the licence.'),
        )}
      >
        {(control) => (
          <input
            {...control}
            maxLength={18}
            autoCapitalize="characters"
            value={draft.creditCode}
            onChange={({ target }) => set({ creditCode: target.value.toUpperCase() })}
          />
        )}
      </Labelled>
      <PlaceSelect
        value={draft.divisionCode}
        onChange={(divisionCode) => set({ divisionCode })}
        fault={needed('divisionCode', t('选所在县（市、区）。', 'Choose the county.'))}
      />
      <Labelled
        name="legal-representative"
        label={t('法定代表人', 'Legal representative')}
        fault={needed('legalRepresentative', t('填法定代表人姓名。', 'Give the name.'))}
      >
        {(control) => (
          <input
            {...control}
            maxLength={50}
            value={draft.legalRepresentative}
            onChange={({ target }) => set({ legalRepresentative: target.value })}
          />
        )}
      </Labelled>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.appliesForHimself}
          onChange={({ target }) => set({ appliesForHimself: target.checked })}
        />
        {t('我就是法定代表人', 'I am the legal representative')}
      </label>
      <PaperField
        label={t('营业执照或法人证书', 'Licence or certificate')}
        fault={needed('licenceId', t('传一份执照，拍照也行。', 'Upload the licence; a photograph will do.'))}
        document={draft.licence}
        onChange={(licence) => set({ licence })}
      />
      {!draft.appliesForHimself && (
        <PaperField
          label={t('单位盖章的授权书', 'Stamped letter of the unit for you')}
          fault={needed('letterId', t('传单位盖章的授权书。', 'Upload the stamped letter.'))}
          document={draft.letter}
          onChange={(letter) => set({ letter })}
        />
      )}
      <Labelled
        name="unit-address"
        label={t('地址（可不填）', 'Address (optional)')}
        fault={faultOf('address')}
      >
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={draft.address}
            onChange={({ target }) => set({ address: target.value })}
          />
        )}
      </Labelled>
      <Labelled
        name="unit-about"
        label={t('简介（可不填，会公开）', 'About (optional, public)')}
        fault={faultOf('about')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={1000}
            value={draft.about}
            onChange={({ target }) => set({ about: target.value })}
          />
        )}
      </Labelled>
      <p className="fault" role="alert">
        {tried &&
          Object.values(missing).includes(true) &&
          t('还有几处没填，已标出。', 'Some fields are missing; they are marked.')}
        {send.error && said(send.error)}
      </p>
      <button className="button primary" type="submit" disabled={send.isPending}>
        {sent ? t('重新提交', 'Submit again') : t('提交入驻申请', 'Apply to join')}
      </button>
    </form>
  );
}

interface PaperFieldProps {
  label: string;
  fault: string | undefined;
  document: Paper;
  onChange: (document: Paper) => void;
}

function PaperField({ label, fault, document, onChange }: PaperFieldProps) {
  return (
    <div className="field" role="group" aria-label={label}>
      <b>{label}</b>
      <Paper document={document} onChange={onChange} />
      {fault && <p className="fault">{fault}</p>}
    </div>
  );
}

function sending(draft: Draft, id: string | undefined, key: string) {
  const { licence, letter, address, about, appliesForHimself, ...rest } = draft;
  const body = {
    ...rest,
    appliesForHimself,
    licenceId: licence?.id ?? '',
    letterId: appliesForHimself ? null : (letter?.id ?? null),
    address: address.trim() || null,
    about: about.trim() || null,
  };
  const headers = { 'Idempotency-Key': key };
  return id
    ? answered(api.PUT('/api/unit-applications/{id}', { params: { path: { id } }, body, headers }))
    : answered(api.POST('/api/unit-applications', { body, headers }));
}
