import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { ApiError } from '../api/client';
import { Icon, type IconName } from '../parts/icon';
import { useWords } from '../words/language';
import { publicPage } from './here';
import { ActingStrip } from './letters/acting-strip';
import { Notice, NoticeProvider } from './parts/notice';
import { Link } from './parts/routing';
import { Rail } from './parts/rail';
import { TopBar } from './parts/top-bar';
import { Trouble } from './parts/trouble';
import { ConsentDue } from './profile/consent-due';
import { market, session, worklist } from './queries';

/** Everything around a page of the workbench. */
export function Frame() {
  const { t } = useWords();
  const me = useQuery(session);
  const demo = useQuery(market).data?.mode === 'demo';
  const signedOut = me.error instanceof ApiError && me.error.status === 401;
  return (
    <NoticeProvider>
      <a className="skip" href="#main">
        {t('跳到正文', 'Skip to content')}
      </a>
      {demo && (
        <aside className="strip" aria-label={t('说明', 'Note')}>
          {t('演示环境：单位、人员、编号、金额均为虚构', 'Demonstration: everything shown is invented')}
        </aside>
      )}
      <div className="desk">
        <Rail />
        <div className="desk-body">
          <TopBar />
          <ActingStrip />
          <main id="main" tabIndex={-1}>
            <Notice />
            <ConsentDue />
            {me.error && !signedOut ? (
              <Trouble error={me.error} again={() => void me.refetch()} />
            ) : (
              <Outlet />
            )}
          </main>
        </div>
      </div>
      <BottomBar />
    </NoticeProvider>
  );
}

/** The phone's main navigation, within the thumb's reach. */
function BottomBar() {
  const { t } = useWords();
  const waiting = useQuery(worklist('mine')).data?.counts.mine ?? 0;
  return (
    <nav className="bottom-bar" aria-label={t('底部导航', 'Bottom')}>
      <a href={publicPage('/')}>
        <Icon name="home" size={20} />
        {t('首页', 'Home')}
      </a>
      <a href={publicPage('/achievements')}>
        <Icon name="search" size={20} />
        {t('找成果', 'Find')}
      </a>
      <Place to="/desk" icon="list" exact count={waiting}>
        {t('等我处理', 'For me')}
      </Place>
      <Place to="/desk/messages" icon="bell">
        {t('消息', 'Messages')}
      </Place>
      <Place to="/desk/mine" icon="person">
        {t('我的', 'Mine')}
      </Place>
    </nav>
  );
}

interface PlaceProps {
  to: string;
  icon: IconName;
  children: string;
  exact?: boolean;
  count?: number;
}

function Place({ to, icon, children, exact = false, count = 0 }: PlaceProps) {
  return (
    <Link to={to} exact={exact}>
      <Icon name={icon} size={20} />
      {children}
      {count > 0 && <b className="badge">{count}</b>}
    </Link>
  );
}
