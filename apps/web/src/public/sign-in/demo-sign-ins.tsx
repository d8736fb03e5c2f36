import { useQuery } from '@tanstack/react-query';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import type { Typed } from './password-form';

/** The demonstration's people; the code of each is good for half a minute, so that it is asked for when it is due. */
export function useDemoSignIns(wanted: boolean) {
  return useQuery({
    queryKey: ['sign-ins'],
    queryFn: () => answered(api.GET('/api/demo/sign-ins')),
    enabled: wanted,
    staleTime: 0,
  });
}

export function DemoSignIns({ choose }: { choose: (typed: Typed) => void }) {
  const { t } = useWords();
  const { data } = useDemoSignIns(true);
  return (
    <section className="card demo-sign-ins" aria-labelledby="demo">
      <h2 id="demo">{t('演示账号，点一个填好', 'Demonstration accounts: choose one')}</h2>
      <ul>
        {(data ?? []).map(({ account, password, person, duties, unit }) => (
          <li key={account}>
            <button type="button" onClick={() => choose({ account, password })}>
              <b>{person}</b>
              <span>{duties[0]}</span>
              <small>{unit}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
