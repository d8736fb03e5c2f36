import { useQuery } from '@tanstack/react-query';
import { Brand } from '../../parts/brand';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/language';
import { publicPage } from '../here';
import { session, worklist } from '../queries';
import { type Noun, nounsOf, unitNounsOf } from './nouns';
import { Link } from './routing';
import { UnitBox } from './unit-box';

/** Where one is and what one may work on. */
export function Rail() {
  const { t } = useWords();
  const me = useQuery(session).data;
  const waiting = useQuery(worklist('mine')).data?.counts.mine;
  return (
    <aside className="rail" aria-label={t('单位和导航', 'Unit and navigation')}>
      <Brand href={publicPage('/')} />
      <UnitBox />
      <nav aria-label={t('工作台', 'Workbench')}>
        <ul>
          <li>
            <Link to="/desk" exact>
              <Icon name="list" />
              {t('等我处理', 'Waiting for me')}
              {waiting !== undefined && waiting > 0 && <b className="badge">{waiting}</b>}
            </Link>
          </li>
          {nounsOf(me).map((noun) => (
            <RailLink key={noun.to} noun={noun} />
          ))}
        </ul>
        <p className="rail-caption">{t('单位', 'Unit')}</p>
        <ul>
          {unitNounsOf(me).map((noun) => (
            <RailLink key={noun.to} noun={noun} />
          ))}
        </ul>
      </nav>
    </aside>
  );
}

function RailLink({ noun: { to, icon, zh, en } }: { noun: Noun }) {
  const { t } = useWords();
  return (
    <li>
      <Link to={to}>
        <Icon name={icon} />
        {t(zh, en)}
      </Link>
    </li>
  );
}
