import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api, publicPage } from '../here';
import { useSaid } from '../parts/trouble';
import { session } from '../queries';
import { profile, TEXTS } from './queries';

/** A text one has not agreed to in the version in force is put before him until he has. */
export function ConsentDue() {
  const { t, pick } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const me = useQuery(session).data;
  const due = useQuery({ ...profile, enabled: me !== undefined }).data?.due ?? [];
  const agree = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/profile/consents', {
          body: { documents: due.map(({ document }) => document as 'agreement' | 'privacy') },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: profile.queryKey }),
  });
  if (due.length === 0) return null;
  return (
    <section className="card padded consent-due" aria-labelledby="consent-due">
      <h2 id="consent-due">{t('请看新版条款', 'Please read the texts in force')}</h2>
      <ul>
        {due.map(({ document, name, nameEn, version }) => (
          <li key={document}>
            <a href={publicPage(TEXTS[document] ?? '/agreement')} target="_blank" rel="noreferrer">
              {pick(name, nameEn)}
            </a>{' '}
            <span className="small">{t(`${version} 版`, `version of ${version}`)}</span>
          </li>
        ))}
      </ul>
      <p className="fault" role="alert">
        {agree.error ? said(agree.error) : ''}
      </p>
      <button
        className="button primary"
        type="button"
        disabled={agree.isPending}
        onClick={() => agree.mutate()}
      >
        {t('看过了，同意', 'I have read and agree')}
      </button>
    </section>
  );
}
