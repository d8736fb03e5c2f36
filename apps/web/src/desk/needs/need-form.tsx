import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { READINESS_NAMES } from '../../words/readiness-names';
import { api } from '../here';
import { Page } from '../parts/page';
import { useGo } from '../parts/routing';
import { useSaid } from '../parts/trouble';
import { codes, forgetAnswers } from '../queries';
import { type Draft, draftOf, inputOf } from './draft';
import { Indicators } from './indicators';
import { Labelled } from './labelled';

const SHORTEST_TITLE = 2;

/** The need as it is written: kept as a draft whenever one likes, published when nothing is missing. */
export function NeedForm({ record }: { record: Dto['NeedDto'] | undefined }) {
  const { t } = useWords();
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => draftOf(record));
  const key = useRef(crypto.randomUUID());
  // What the server holds: a publish that is refused leaves a draft behind, and the next try goes on with it.
  const kept = useRef(record && { id: record.id, version: record.version });
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });

  const send = useMutation({
    mutationFn: async (publish: boolean) => {
      kept.current = await save(kept.current, draft, key.current);
      const { id } = kept.current;
      if (publish) {
        await answered(
          api.POST('/api/needs/{id}/publish', {
            params: { path: { id } },
            headers: { 'Idempotency-Key': `${key.current}-publish` },
          }),
        );
      }
      return { id, publish };
    },
    onSettled: () => {
      key.current = crypto.randomUUID();
    },
    onSuccess: async ({ id, publish }) => {
      await forgetAnswers(client);
      const notice = publish
        ? t(
            '已发布。正在找匹配的成果，找到会进“等我处理”，也会发消息给你。',
            'Published. Suggestions will arrive in what waits for you.',
          )
        : t('已存为草稿。', 'Kept as a draft.');
      await go(`/desk/needs/${id}`, { replace: true, notice });
    },
  });

  const faults = send.error instanceof ApiError ? send.error.fields : [];
  const fault = (name: string) =>
    faults.find(({ field }) => field === name || field.startsWith(`${name}.`))?.message;
  const tooShort = draft.title.trim().length < SHORTEST_TITLE;
  return (
    <Page
      title={record ? record.title : t('发布需求', 'Post a need')}
      lead={t(
        '先写名称就能存草稿；写齐再发布。约 6 分钟。',
        'A title is enough for a draft; publish once it is complete. About 6 minutes.',
      )}
    >
      <form className="card padded need-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <Labelled
          name="title"
          label={t('需求名称', 'Title')}
          fault={fault('title')}
          hint={t('对象加毛病，例如“日用瓷釉面针孔在线识别”。', 'The thing and its fault.')}
        >
          {(control) => (
            <input
              {...control}
              maxLength={80}
              value={draft.title}
              onChange={({ target }) => set({ title: target.value })}
            />
          )}
        </Labelled>
        <Labelled
          name="trouble"
          label={t('现场情况和难处', 'The situation and the trouble')}
          fault={fault('trouble')}
          hint={t(
            '用自己的话写：现在怎么做、坏在哪、损失多大、试过什么。至少 30 字。',
            'In your own words; 30 characters or more.',
          )}
        >
          {(control) => (
            <textarea
              {...control}
              rows={6}
              maxLength={2000}
              value={draft.trouble}
              onChange={({ target }) => set({ trouble: target.value })}
            />
          )}
        </Labelled>
        <Indicators
          rows={draft.indicators}
          set={(indicators) => set({ indicators })}
          fault={fault('indicators')}
        />
        <div className="field-row">
          <FieldSelect
            value={draft.fieldCode}
            fault={fault('fieldCode')}
            set={(fieldCode) => set({ fieldCode })}
          />
          <Labelled
            name="readinessWanted"
            label={t('至少要到的成熟度', 'Readiness wanted')}
            fault={fault('readinessWanted')}
          >
            {(control) => (
              <select
                {...control}
                value={draft.readinessWanted}
                onChange={({ target }) => set({ readinessWanted: target.value })}
              >
                <option value="">{t('不限', 'Any')}</option>
                {READINESS_NAMES.map(({ zh, en }, index) => (
                  <option key={zh} value={index + 1}>
                    TRL {index + 1} {t(zh, en)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        </div>
        <Labelled
          name="keywords"
          label={t('关键词', 'Keywords')}
          fault={fault('keywords')}
          hint={t('最多 5 个，用逗号隔开。对方没写到的词会标出来。', 'Up to five, with commas between.')}
        >
          {(control) => (
            <input
              {...control}
              value={draft.keywords}
              onChange={({ target }) => set({ keywords: target.value })}
            />
          )}
        </Labelled>
        <div className="field-row">
          <Labelled
            name="budgetLow"
            label={t('愿付最低（元）', 'Would pay, least (CNY)')}
            fault={fault('budgetLow')}
          >
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                placeholder="500000.00"
                value={draft.budgetLow}
                onChange={({ target }) => set({ budgetLow: target.value })}
              />
            )}
          </Labelled>
          <Labelled
            name="budgetHigh"
            label={t('愿付最高（元）', 'Would pay, most (CNY)')}
            fault={fault('budgetHigh')}
          >
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                placeholder="1000000.00"
                value={draft.budgetHigh}
                onChange={({ target }) => set({ budgetHigh: target.value })}
              />
            )}
          </Labelled>
          <Labelled name="deadlineOn" label={t('截止日期', 'Deadline')} fault={fault('deadlineOn')}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={draft.deadlineOn}
                onChange={({ target }) => set({ deadlineOn: target.value })}
              />
            )}
          </Labelled>
        </div>
        <Labelled
          name="conditions"
          label={t('对解决方的要求（选填）', 'What the solver must bring (optional)')}
          fault={fault('conditions')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={500}
              value={draft.conditions}
              onChange={({ target }) => set({ conditions: target.value })}
            />
          )}
        </Labelled>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.hideUnit}
            onChange={({ target }) => set({ hideUnit: target.checked })}
          />
          {t('先不公开单位名称，询价后对方才看到', 'Keep our name until we enquire')}
        </label>
        <p className="fault" role="alert">
          {send.error && said(send.error)}
        </p>
        <div className="row wraps">
          <button
            className="button primary"
            type="button"
            disabled={send.isPending || tooShort}
            onClick={() => send.mutate(true)}
          >
            {t('发布需求', 'Publish')}
          </button>
          <button
            className="button"
            type="button"
            disabled={send.isPending || tooShort}
            onClick={() => send.mutate(false)}
          >
            {t('存草稿', 'Keep as a draft')}
          </button>
        </div>
      </form>
    </Page>
  );
}

interface Kept {
  id: string;
  version: number;
}

async function save(kept: Kept | undefined, draft: Draft, key: string): Promise<Kept> {
  const headers = { 'Idempotency-Key': key };
  if (!kept) {
    const { id } = await answered(api.POST('/api/needs', { body: inputOf(draft), headers }));
    return { id, version: 1 };
  }
  const body = { ...inputOf(draft), version: kept.version };
  return answered(api.PUT('/api/needs/{id}', { params: { path: { id: kept.id } }, body, headers }));
}

function FieldSelect({
  value,
  fault,
  set,
}: {
  value: string;
  fault: string | undefined;
  set: (code: string) => void;
}) {
  const { t, pick } = useWords();
  const { data } = useQuery(codes('technology-fields'));
  return (
    <Labelled name="fieldCode" label={t('技术领域', 'Technology field')} fault={fault}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => set(target.value)}>
          <option value="">{t('选一个', 'Choose one')}</option>
          {(data ?? []).map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {pick(name, nameEn)}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
