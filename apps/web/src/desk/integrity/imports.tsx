import '../styles/form.css';
import '../styles/join.css';
import '../styles/integrity.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError, answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { Page } from '../parts/page';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { KINDS } from './lookup-fields';
import { snapshots } from './queries';

const REGISTER = 'company-register';
const COLUMNS: Record<string, string> = {
  [REGISTER]:
    '统一社会信用代码、名称、登记状态；还可以有：法定代表人、法定代表人证件号、住所、联系电话、开户账号、股东（名称|证件号|比例%，用；隔开）',
  list: '名称、列入日期；还可以有：统一社会信用代码、截止日期、文号',
};

/** Registers and lists come as dated files: what is in them answers from now on, until a newer one comes. */
export function Imports() {
  const { t } = useWords();
  return (
    <Page
      title={t('导入名单和登记', 'Lists and registers')}
      lead={t(
        'CSV 文件，UTF-8 或 GB18030 都可以。有一行不对就一行也不导，除非选“只导入正确的行”。',
        'A CSV in UTF-8 or GB18030. One wrong row refuses the file, unless you choose to import the right rows only.',
      )}
    >
      <ImportForm />
      <Imported />
    </Page>
  );
}

function ImportForm() {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [what, setWhat] = useState<string>(REGISTER);
  const [source, setSource] = useState('');
  const [asOf, setAsOf] = useState(() => dayOf(new Date()));
  const [complete, setComplete] = useState(false);
  const [skipWrong, setSkipWrong] = useState(false);
  const [file, setFile] = useState<File>();
  const [document, setDocument] = useState<Dto['FileDto'] | null>(null);
  const bring = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/register-snapshots', {
          body: {},
          bodySerializer: () => {
            const parts = new FormData();
            const isRegister = what === REGISTER;
            parts.append('kind', isRegister ? REGISTER : 'credit-list');
            if (!isRegister) parts.append('listKind', what);
            parts.append('source', source.trim());
            parts.append('asOf', asOf);
            parts.append('complete', String(complete && !isRegister));
            parts.append('skipWrong', String(skipWrong));
            parts.append('documentId', document?.id ?? '');
            if (file) parts.append('file', file);
            return parts;
          },
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  const rows =
    bring.error instanceof ApiError ? bring.error.fields.filter(({ field }) => field.startsWith('line')) : [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    bring.mutate();
  };
  return (
    <form className="card padded join-form" onSubmit={send} noValidate>
      <Labelled
        name="import-what"
        label={t('是什么', 'What it is')}
        hint={COLUMNS[what] ?? COLUMNS.list ?? ''}
      >
        {(control) => (
          <select {...control} value={what} onChange={({ target }) => setWhat(target.value)}>
            <option value={REGISTER}>{t('企业登记信息', 'Company register')}</option>
            {KINDS.map(({ kind, zh, en }) => (
              <option key={kind} value={kind}>
                {t(`名单：${zh}`, `List: ${en}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled name="import-source" label={t('从哪里来', 'Source')}>
        {(control) => (
          <input
            {...control}
            maxLength={100}
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        )}
      </Labelled>
      <Labelled name="import-day" label={t('数据日期', 'Data of')}>
        {(control) => (
          <input {...control} type="date" value={asOf} onChange={({ target }) => setAsOf(target.value)} />
        )}
      </Labelled>
      <Labelled name="import-file" label={t('CSV 文件', 'CSV file')}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Labelled>
      <div
        className="field"
        role="group"
        aria-label={t('来源的截图或公函', 'The picture or letter it came with')}
      >
        <b>{t('来源的截图或公函', 'The picture or letter it came with')}</b>
        <Paper document={document} onChange={setDocument} />
      </div>
      {what !== REGISTER && (
        <label className="check">
          <input type="checkbox" checked={complete} onChange={({ target }) => setComplete(target.checked)} />
          {t('这是全量名单：不在里面的就是没有', 'This is the whole list: who is not in it is not listed')}
        </label>
      )}
      <label className="check">
        <input type="checkbox" checked={skipWrong} onChange={({ target }) => setSkipWrong(target.checked)} />
        {t('只导入正确的行', 'Import the right rows only')}
      </label>
      <div role="alert" className="fault">
        {bring.error && <p>{said(bring.error)}</p>}
        {rows.length > 0 && (
          <ul>
            {rows.map(({ message }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two faults of a row may say the same
              <li key={at}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <p role="status">
        {bring.data &&
          (bring.data.known
            ? t(
                '这份文件这一天已经导入过，没有重复导入。',
                'This file was imported for this day before; nothing was done.',
              )
            : t(
                `导入 ${bring.data.rows} 行，跳过 ${bring.data.skipped} 行。`,
                `${bring.data.rows} rows imported, ${bring.data.skipped} left out.`,
              ))}
      </p>
      <button
        className="button primary"
        type="submit"
        disabled={bring.isPending || !file || !document || source.trim().length < 2}
      >
        {bring.isPending ? t('正在核对和导入…', 'Checking …') : t('核对并导入', 'Check and import')}
      </button>
    </form>
  );
}

function Imported() {
  const { t, pick } = useWords();
  const { data } = useQuery(snapshots);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="imported">
      <h2 id="imported">{t('已导入', 'Imported')}</h2>
      <ul className="lookup-list">
        {data.items.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.asOf}</b> {pick(one.kindName, one.kindNameEn)}
              {one.listName && `：${pick(one.listName, one.listNameEn)}`}，{one.source}
            </p>
            <p className="small row wraps">
              <span>
                {t(`${one.rows} 行，跳过 ${one.skipped} 行`, `${one.rows} rows, ${one.skipped} left out`)}
                {one.complete && t('，全量', ', whole')} ·{' '}
                {t(
                  `${one.person} 导入，有效到 ${one.validUntil}`,
                  `by ${one.person}; answers until ${one.validUntil}`,
                )}
              </span>
              <a href={`/api/documents/${one.documentId}/content`}>{t('看来源', 'The paper')}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
