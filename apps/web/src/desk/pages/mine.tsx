import { useQuery } from '@tanstack/react-query';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { nounsOf, unitNounsOf } from '../parts/nouns';
import { Page } from '../parts/page';
import { Link } from '../parts/routing';
import { SignOut } from '../parts/top-bar';
import { UnitBox } from '../parts/unit-box';
import { session } from '../queries';

/** What the rail shows, as a page: on a phone it is where everything else is found. */
export function Mine() {
  const { t } = useWords();
  const me = useQuery(session).data;
  return (
    <Page title={t('我的', 'Mine')} lead={me?.name}>
      <UnitBox />
      <ul className="card place-list">
        {[...nounsOf(me), ...unitNounsOf(me)].map(({ to, icon, zh, en }) => (
          <li key={to}>
            <Link to={to}>
              <Icon name={icon} />
              {t(zh, en)}
              <Icon name="arrow" size={16} />
            </Link>
          </li>
        ))}
      </ul>
      <SignOut />
    </Page>
  );
}
