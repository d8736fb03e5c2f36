import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame';
import { base } from './here';
import { Home } from './pages/home';
import { readNeedsAddress } from './needs-address';
import { readCalendarAddress } from './calendar-address';
import { readNoticesAddress } from './notices-address';
import { NotFound } from './pages/not-found';
import { Search } from './pages/search';
import { readSearch } from './search-address';
import { readContractsAddress, readStatisticsAddress, readSubsidiesAddress } from './statistics-address';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({
    getParentRoute: () => root,
    path: '/achievements',
    component: Search,
    validateSearch: readSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/achievements/$number',
    component: lazyRouteComponent(() => import('./pages/listing'), 'Listing'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/needs',
    component: lazyRouteComponent(() => import('./pages/needs'), 'Needs'),
    validateSearch: readNeedsAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/needs/$number',
    component: lazyRouteComponent(() => import('./pages/need'), 'Need'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/statistics',
    component: lazyRouteComponent(() => import('./pages/statistics'), 'Statistics'),
    validateSearch: readStatisticsAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/statistics/contracts',
    component: lazyRouteComponent(() => import('./pages/statistics-contracts'), 'StatisticsContracts'),
    validateSearch: readContractsAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/statistics/subsidies',
    component: lazyRouteComponent(() => import('./pages/statistics-subsidies'), 'StatisticsSubsidies'),
    validateSearch: readSubsidiesAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    component: lazyRouteComponent(() => import('./pages/notices'), 'Notices'),
    validateSearch: readNoticesAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices/$number',
    component: lazyRouteComponent(() => import('./pages/notice'), 'Notice'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/c/$number',
    component: lazyRouteComponent(() => import('./pages/certificate'), 'Certificate'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/verify',
    component: lazyRouteComponent(() => import('./pages/verify'), 'Verify'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/organizations/$creditCode',
    component: lazyRouteComponent(() => import('./pages/organization'), 'Organization'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./pages/sign-in'), 'SignIn'),
    validateSearch: (search: Record<string, unknown>): { next?: string; fault?: string } => ({
      ...(typeof search.next === 'string' && { next: search.next }),
      ...(typeof search.fault === 'string' && { fault: search.fault }),
    }),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/portal',
    component: lazyRouteComponent(() => import('./pages/portal'), 'Portal'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/mailbox',
    component: lazyRouteComponent(() => import('./pages/mailbox'), 'Mailbox'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/join',
    component: lazyRouteComponent(() => import('./pages/join'), 'Join'),
    validateSearch: (search: Record<string, unknown>): { next?: string } =>
      typeof search.next === 'string' ? { next: search.next } : {},
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/recover',
    component: lazyRouteComponent(() => import('./pages/recover'), 'Recover'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/agreement',
    component: lazyRouteComponent(() => import('./pages/agreement'), 'Agreement'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/privacy',
    component: lazyRouteComponent(() => import('./pages/agreement'), 'Privacy'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules',
    component: lazyRouteComponent(() => import('./pages/rules'), 'Rules'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/calendar',
    component: lazyRouteComponent(() => import('./pages/calendar'), 'Calendar'),
    validateSearch: readCalendarAddress,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/bank',
    component: lazyRouteComponent(() => import('./pages/bank'), 'Bank'),
  }),
] as const;

/** Addresses people read and pass on: `?field=a,b`, never JSON. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: base,
  scrollRestoration: true,
  defaultPreload: 'intent',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const parameters = new URLSearchParams(
      Object.entries(search as Record<string, string | undefined>).flatMap(([name, value]) =>
        value ? [[name, value]] : [],
      ),
    );
    const text = parameters.toString().replaceAll('%2C', ',');
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
