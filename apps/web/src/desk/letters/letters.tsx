import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { IssueDialog } from './issue-dialog';
import { LetterTag, LetterTerms } from './letter-words';
import { unitLetters } from './queries';
import { RevokeDialog } from './revoke-dialog';

/** Letters of authority the unit has given, and giving one. */
export function Letters() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(unitLetters);
  const [issuing, setIssuing] = useState(false);
  const [revoking, setRevoking] = useState<Dto['LetterDto']>();
  if (data?.duties.length === 0) return null;
  return (
    <section className="card padded" aria-labelledby="unit-letters">
      <div className="row wraps between">
        <h2 id="unit-letters">{t('授权书', 'Letters of authority')}</h2>
        <button className="button" type="button" disabled={!data} onClick={() => setIssuing(true)}>
          {t('签发授权书', 'Issue a letter')}
        </button>
      </div>
      <p className="small">
        {t(
          '不是法定代表人的人签合同，或者外单位的人代本单位办事，都凭授权书。到期自动失效，收回立即生效。',
          'Whoever signs without being the legal representative, or acts for you from outside, needs a letter. It ends by itself, or at once when revoked.',
        )}
      </p>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.items.length === 0 && <p className="muted">{t('还没有签发过。', 'None has been issued.')}</p>}
      <ul className="delegation-list letter-list">
        {data?.items.map((letter) => (
          <li key={letter.id}>
            <div>
              <p className="row wraps">
                <b>{letter.agentName}</b>
                <LetterTag letter={letter} />
              </p>
              <LetterTerms letter={letter} />
              <span className="small">
                {letter.number} · {letter.agentEmail} ·{' '}
                {t(`${letter.issuedBy}签发`, `issued by ${letter.issuedBy}`)}
                {letter.reason && t(`，收回原因：${letter.reason}`, `, revoked: ${letter.reason}`)}
              </span>
            </div>
            <div className="row wraps letter-tools">
              <a className="button" href={`/api/documents/${letter.paperId}/content`}>
                {t('原件', 'Paper')}
                <span className="visually-hidden">{t(`：${letter.number}`, `: ${letter.number}`)}</span>
              </a>
              {letter.nextActions.some(({ action }) => action === 'revoke') && (
                <button className="button" type="button" onClick={() => setRevoking(letter)}>
                  {t('收回', 'Revoke')}
                  <span className="visually-hidden">{t(`：${letter.number}`, `: ${letter.number}`)}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {issuing && data && <IssueDialog rules={data} onClose={() => setIssuing(false)} />}
      {revoking && <RevokeDialog letter={revoking} onClose={() => setRevoking(undefined)} />}
    </section>
  );
}
