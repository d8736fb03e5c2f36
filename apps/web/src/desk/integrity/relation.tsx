import '../styles/integrity.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Tag, type TagKind } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { Paper } from '../form/paper';
import { api } from '../here';
import { Labelled } from '../needs/labelled';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { Dialog } from '../record/dialog';
import { relation } from './queries';

const RESULT: Record<string, { kind: TagKind; zh: string; en: string }> = {
  yes: { kind: 'bad', zh: '关联', en: 'Related' },
  possible: { kind: 'bad', zh: '有相同项，待人工核对', en: 'Something is the same: look' },
  no: { kind: 'ok', zh: '登记信息里没有相同项', en: 'The registers show nothing' },
  unknown: { kind: 'unknown', zh: '没有登记信息，未比对', en: 'No register data' },
};

/** What buyer and seller share as far as registers know, and what a person has concluded. */
export function Relation({ parties }: { parties: readonly string[] }) {
  const { t } = useWords();
  const [one = '', other = ''] = parties;
  const { data } = useQuery(relation(one, other));
  const [asking, setAsking] = useState(false);
  if (!data) return null;
  const result = RESULT[data.related];
  return (
    <section className={data.open ? 'card padded refused' : 'card padded'} aria-labelledby="relation">
      <div className="row wraps between">
        <h2 id="relation">{t('双方关联核对', 'Are they related')}</h2>
        {result && <Tag kind={result.kind}>{t(result.zh, result.en)}</Tag>}
      </div>
      <Hits hits={data.hits} />
      {data.conclusion && <Concluded conclusion={data.conclusion} />}
      {data.hits.length > 0 && (
        <div className="actions">
          <button
            className={data.open ? 'button primary' : 'button'}
            type="button"
            onClick={() => setAsking(true)}
          >
            {data.conclusion ? t('重新认定', 'Conclude again') : t('登记核对结论', 'Enter a conclusion')}
          </button>
        </div>
      )}
      {asking && (
        <ConcludeDialog sure={data.related === 'yes'} pair={[one, other]} onClose={() => setAsking(false)} />
      )}
    </section>
  );
}

function Hits({ hits }: { hits: readonly Dto['SharedThingDto'][] }) {
  const { t, pick } = useWords();
  return (
    <ul className="hits">
      {hits.map(({ tie, name, nameEn, sure, value, source, asOf }) => (
        <li key={tie + value}>
          <b>{pick(name, nameEn)}</b>：{value}{' '}
          <span className="small">
            {source} {asOf}
            {!sure && t('，只是文字相同', '; equal texts only')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Concluded({ conclusion }: { conclusion: Dto['ConclusionShownDto'] }) {
  const { t } = useWords();
  const { related, reason, person, at, documentId } = conclusion;
  return (
    <p className="small">
      {t(
        `${person} ${dayOf(at)} 认定${related ? '关联' : '无关'}：${reason}`,
        `${person} concluded on ${dayOf(at)} that they are ${related ? '' : 'not '}related: ${reason}`,
      )}{' '}
      <a href={`/api/documents/${documentId}/content`}>{t('看依据', 'The paper')}</a>
    </p>
  );
}

interface Props {
  pair: readonly [string, string];
  sure: boolean;
  onClose: () => void;
}

function ConcludeDialog({ pair: [one, other], sure, onClose }: Props) {
  const { t } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [related, setRelated] = useState(sure);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState<Dto['FileDto'] | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const conclude = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/relations', {
          body: { one, other, related, reason: reason.trim(), documentId: document?.id ?? '' },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onError: () => setKey(crypto.randomUUID()),
    onSuccess: async () => {
      await forgetAnswers(client);
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    conclude.mutate();
  };
  return (
    <Dialog title={t('登记核对结论', 'Enter a conclusion')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Labelled name="related" label={t('双方', 'The two are')}>
          {(control) => (
            <select
              {...control}
              value={related ? 'yes' : 'no'}
              onChange={({ target }) => setRelated(target.value === 'yes')}
            >
              <option value="no">{t('无关', 'not related')}</option>
              <option value="yes">{t('关联', 'related')}</option>
            </select>
          )}
        </Labelled>
        <Labelled name="relation-reason" label={t('理由', 'Why')}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Labelled>
        <Paper document={document} onChange={setDocument} />
        <p className="fault" role="alert">
          {conclude.error && said(conclude.error)}
        </p>
        <div className="dialog-foot">
          <button className="button" type="button" onClick={onClose}>
            {t('先不登', 'Cancel')}
          </button>
          <button
            className="button primary"
            type="submit"
            disabled={conclude.isPending || !document || reason.trim().length < 4}
          >
            {t('登记结论', 'Enter it')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
