import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { useMe } from '../frame';
import { api, at } from '../here';
import { AskDialog } from './ask-dialog';

/** "We can solve this": suggest one of the unit's own listings. */
export function OfferSolution({ number }: { number: string }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const [done, setDone] = useState(false);
  const mayOffer = me?.current?.duties.some(({ duty }) => duty === 'achievement-officer') ?? false;
  const { data: own } = useQuery({
    queryKey: ['own-listings'],
    queryFn: () => answered(api.GET('/api/achievements', { params: { query: { state: 'listed' } } })),
    enabled: mayOffer,
  });
  const label = t('我能解决', 'We can solve this');
  if (!me) {
    return (
      <Link className="button primary wide" to="/sign-in" search={{ next: at(pathname) }}>
        {label}
      </Link>
    );
  }
  if (!mayOffer) {
    return (
      <p className="note">
        {t(
          '高校院所的成果专员可以用在架成果应答。',
          'Achievement officers answer with an achievement on offer.',
        )}
      </p>
    );
  }
  if (done) {
    return (
      <p className="note" role="status">
        {t('已推荐给对方，对方答复后通知你。', 'Suggested. You will hear when they answer.')}
      </p>
    );
  }
  return (
    <AskDialog
      label={label}
      send={async (form, key) => {
        const body = { needNumber: number, achievementNumber: String(form.get('achievement') ?? '') };
        await answered(api.POST('/api/matches', { body, headers: { 'Idempotency-Key': key } }));
        setDone(true);
      }}
    >
      <p className="muted">
        {t(
          '选一项本单位在架的成果，对方会收到推荐和待办。',
          'Choose one of your unit’s achievements on offer; they get it as a suggestion.',
        )}
      </p>
      <label htmlFor="achievement">{t('在架成果', 'Achievement on offer')}</label>
      <select id="achievement" name="achievement" required defaultValue="">
        <option value="" disabled>
          {t('选一项', 'Choose one')}
        </option>
        {(own?.items ?? []).map(({ id, number: achievement, title }) => (
          <option key={id} value={achievement ?? ''}>
            {title}
          </option>
        ))}
      </select>
    </AskDialog>
  );
}
