import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { answered } from '../api/client';
import { Brand } from '../parts/brand';
import { Icon, type IconName } from '../parts/icon';
import { useWords } from '../words/language';
import { api, at, base, otherLanguage } from './here';

/** Who has a session, if anybody, though he may not have finished signing in; a refusal means nobody. */
export function useSession() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/session');
      return response.ok ? (data ?? null) : null;
    },
    enabled: /(^|; )signed-in=1/.test(document.cookie),
    retry: false,
  });
}

/** Who is signed in, if anybody. */
export function useMe() {
  const { data } = useSession();
  return { data: data?.owes ? null : data };
}

export function useMarket() {
  return useQuery({
    queryKey: ['market'],
    queryFn: () => answered(api.GET('/api/market')),
    staleTime: Infinity,
  });
}

/** Everything around a public page. */
export function Frame() {
  const { t } = useWords();
  const market = useMarket().data;
  return (
    <>
      <a className="skip" href="#main">
        {t('跳到正文', 'Skip to content')}
      </a>
      {market?.mode === 'demo' && (
        <p className="strip">
          {t(
            '演示环境：单位、人员、编号、金额均为虚构',
            'Demonstration: units, people, numbers and amounts are invented',
          )}
        </p>
      )}
      <Top demo={market?.mode === 'demo'} />
      <Outlet />
      <Foot />
      <BottomBar />
    </>
  );
}

function Top({ demo }: { demo: boolean }) {
  const { t } = useWords();
  const { pathname, searchStr } = useLocation();
  const me = useMe().data;
  return (
    <header className="top">
      <div className="wrap">
        <Brand href={base} />
        <nav aria-label={t('主导航', 'Main')}>
          <Link to="/achievements">{t('成果', 'Achievements')}</Link>
          <Link to="/needs">{t('需求', 'Needs')}</Link>
          <Link to="/notices">{t('公示', 'Public notices')}</Link>
          <Link to="/statistics">{t('数据', 'Statistics')}</Link>
          <Link to="/verify">{t('查验', 'Verify')}</Link>
          {demo && <Link to="/mailbox">{t('演示邮箱', 'Demo mailbox')}</Link>}
        </nav>
        <div className="tools">
          <a href={otherLanguage(fullPath(pathname), searchStr)} lang={t('en', 'zh')}>
            {t('EN', '中文')}
          </a>
          {me ? (
            <a className="button primary" href="/desk">
              {t('我的工作台', 'My desk')}
            </a>
          ) : (
            <Link className="button" to="/sign-in">
              {t('登录', 'Sign in')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

/** The router leaves its base away; the address bar does not. */
function fullPath(path: string): string {
  return base === '/' || path.startsWith(base) ? path : `${base}${path === '/' ? '' : path}`;
}

function Foot() {
  const { t } = useWords();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          <b>{t('江西省网上常设技术市场', 'Permanent online technology market of Jiangxi')}</b>
        </p>
        <p>
          {t(
            '每个数字当场从记录里数出来，每张证书都能查验现状。',
            'Every figure is counted from the records as you look; every certificate shows its present state.',
          )}
        </p>
        <p>
          <Link to="/statistics">{t('看市场数据', 'The market in figures')}</Link>
          {' · '}
          <Link to="/notices">{t('看补助公示', 'Public notices of subsidies')}</Link>
          {' · '}
          <Link to="/rules">{t('规则与期限', 'Rules and deadlines')}</Link>
        </p>
      </div>
    </footer>
  );
}

const BAR: readonly { to: string; icon: IconName; zh: string; en: string; exact?: boolean }[] = [
  { to: '/', icon: 'home', zh: '首页', en: 'Home', exact: true },
  { to: '/achievements', icon: 'search', zh: '找成果', en: 'Find' },
  { to: '/needs', icon: 'list', zh: '看需求', en: 'Needs' },
];

/** The phone's main navigation, within the thumb's reach. */
function BottomBar() {
  const { t } = useWords();
  const me = useMe().data;
  return (
    <nav className="bottom-bar" aria-label={t('底部导航', 'Bottom')}>
      {BAR.map(({ to, icon, zh, en, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact: exact ?? false }}>
          <Icon name={icon} size={20} />
          {t(zh, en)}
        </Link>
      ))}
      <a href={me ? '/desk' : at('/sign-in')}>
        <Icon name="person" size={20} />
        {me ? t('我的', 'Mine') : t('登录', 'Sign in')}
      </a>
    </nav>
  );
}
