import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { priceBasis, priceWords } from '../../parts/price';
import { Readiness } from '../../parts/readiness';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { api, publicPage } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';
import { DeclineReasons } from './decline-reasons';
import { EnquireDialog } from './enquire-dialog';
import { matchesOf } from './queries';

/** What was found for a need; each says what is shared, what is missing, and what to ask first. */
export function Matches({ needId, mayAnswer }: { needId: string; mayAnswer: boolean }) {
  const { t } = useWords();
  const { data } = useQuery(matchesOf(needId));
  if (!data) return null;
  return (
    <section className="card" aria-labelledby="matches">
      <div className="padded">
        <h2 id="matches">{t('推荐给我的成果', 'Suggested achievements')}</h2>
        {data.length === 0 && (
          <p className="muted">
            {t(
              '我们还在找。每小时再看一次新挂牌的成果，找到会发消息。',
              'Still looking: new listings are checked every hour.',
            )}
          </p>
        )}
      </div>
      <ul className="match-list">
        {data.map((match) => (
          <Match key={match.id} match={match} mayAnswer={mayAnswer} />
        ))}
      </ul>
    </section>
  );
}

function Match({ match, mayAnswer }: { match: Dto['MatchDto']; mayAnswer: boolean }) {
  const words = useWords();
  const { t, pick } = words;
  const { listing, sharedTerms, missingTerms } = match;
  return (
    <li>
      <div className="row between wraps">
        <h3>
          <a href={publicPage(`/achievements/${listing.number}`)}>{pick(listing.title, listing.titleEn)}</a>
        </h3>
        <Readiness trl={listing.trl} />
      </div>
      <p className="small">
        {pick(listing.owner.name, listing.owner.nameEn)} · {priceWords(listing.price, words)} ·{' '}
        {priceBasis(listing.price, words)}
      </p>
      <p>
        <b>{t('共同点', 'Shared')}</b> {sharedTerms.slice(0, 6).join(t('、', ', '))}
        {missingTerms.length > 0 && (
          <>
            {t('；', '; ')}
            <b>{t('缺', 'not said')}</b> {missingTerms.join(t('、', ', '))}
          </>
        )}
      </p>
      <p className="ask-first">
        <b>{t('建议先问', 'Ask first')}</b> {pick(match.question, match.questionEn)}
      </p>
      <Answer match={match} mayAnswer={mayAnswer} />
    </li>
  );
}

function Answer({ match, mayAnswer }: { match: Dto['MatchDto']; mayAnswer: boolean }) {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const [enquiring, setEnquiring] = useState(false);
  const key = useRef(crypto.randomUUID());
  const answer = useMutation({
    mutationFn: (body: Dto['MatchAnswerInputDto']) =>
      answered(
        api.POST('/api/matches/{id}/answer', {
          params: { path: { id: match.id } },
          body,
          headers: { 'Idempotency-Key': key.current },
        }),
      ),
    onSettled: () => {
      key.current = crypto.randomUUID();
    },
    onSuccess: async () => {
      setDeclining(false);
      await forgetAnswers(client);
    },
  });
  if (match.answer === 'wanted') return <Tag kind="ok">{t('要，已询价', 'Wanted, enquired')}</Tag>;
  if (match.answer === 'declined') {
    return (
      <p>
        <Tag kind="neutral">{t('不合适', 'Declined')}</Tag>{' '}
        <span className="small">{pick(match.reasonName ?? '', match.reasonNameEn)}</span>
      </p>
    );
  }
  if (!mayAnswer) return null;
  return (
    <div className="row wraps">
      <button className="button primary small-button" type="button" onClick={() => setEnquiring(true)}>
        {t('要，发起询价', 'Wanted: enquire')}
      </button>
      {match.answer === 'later' ? (
        <Tag kind="info">{t('以后再说', 'Later')}</Tag>
      ) : (
        <button
          className="button small-button"
          type="button"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ answer: 'later' })}
        >
          {t('以后再说', 'Later')}
        </button>
      )}
      <button className="button small-button" type="button" onClick={() => setDeclining(true)}>
        {t('不合适', 'Not suitable')}
      </button>
      {answer.error && !declining && <p className="fault">{said(answer.error)}</p>}
      {declining && (
        <DeclineReasons
          pending={answer.isPending}
          error={answer.error}
          onClose={() => setDeclining(false)}
          onGiven={(reason, remark) =>
            answer.mutate({ answer: 'declined', reason, ...(remark && { remark }) })
          }
        />
      )}
      {enquiring && <EnquireDialog match={match} onClose={() => setEnquiring(false)} />}
    </div>
  );
}
