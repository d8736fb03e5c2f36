import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame';
import { NotFound } from './pages/not-found';
import { Waiting } from './pages/waiting';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/desk', component: Waiting }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/achievements',
    component: lazyRouteComponent(() => import('./pages/achievements'), 'Achievements'),
  }),
  // Its id is `new` until the first save has given it one: the page stays, the address changes.
  createRoute({
    getParentRoute: () => root,
    path: '/desk/achievements/$id',
    component: lazyRouteComponent(() => import('./pages/achievement'), 'Achievement'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/reviews/$id',
    component: lazyRouteComponent(() => import('./pages/review'), 'Review'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/needs',
    component: lazyRouteComponent(() => import('./needs/needs'), 'Needs'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/needs/$id',
    component: lazyRouteComponent(() => import('./needs/need'), 'Need'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/deals',
    component: lazyRouteComponent(() => import('./deals/deals'), 'Deals'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/deals/$id',
    component: lazyRouteComponent(() => import('./deals/deal'), 'Deal'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/contracts',
    component: lazyRouteComponent(() => import('./contracts/contracts'), 'Contracts'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/contracts/$id',
    component: lazyRouteComponent(() => import('./contracts/contract'), 'Contract'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/settlement',
    component: lazyRouteComponent(() => import('./payments/lines'), 'Lines'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/settlement/$id',
    component: lazyRouteComponent(() => import('./payments/line'), 'Line'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/claims',
    component: lazyRouteComponent(() => import('./claims/claims'), 'Claims'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/claims/$id',
    component: lazyRouteComponent(() => import('./claims/claim'), 'Claim'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/integrity',
    component: lazyRouteComponent(() => import('./integrity/standings'), 'Standings'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/integrity/imports',
    component: lazyRouteComponent(() => import('./integrity/imports'), 'Imports'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/integrity/$id',
    component: lazyRouteComponent(() => import('./integrity/unit-standing'), 'UnitStanding'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/interests',
    component: lazyRouteComponent(() => import('./integrity/interests'), 'Interests'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/publicity',
    component: lazyRouteComponent(() => import('./publicity/publish'), 'Publish'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/objections/$id',
    component: lazyRouteComponent(() => import('./publicity/objection'), 'ObjectionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/payouts',
    component: lazyRouteComponent(() => import('./payouts/payouts'), 'Payouts'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/payouts/$id',
    component: lazyRouteComponent(() => import('./payouts/payout'), 'PayoutPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/find',
    component: lazyRouteComponent(() => import('./pages/find'), 'Find'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/messages',
    component: lazyRouteComponent(() => import('./pages/messages'), 'Messages'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/unit',
    component: lazyRouteComponent(() => import('./unit/unit'), 'Unit'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/join',
    component: lazyRouteComponent(() => import('./join/join'), 'Join'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/invitations',
    component: lazyRouteComponent(() => import('./join/invitations'), 'Invitations'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/loads',
    component: lazyRouteComponent(() => import('./loads/loads'), 'Loads'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/loads/$id',
    component: lazyRouteComponent(() => import('./loads/load'), 'LoadPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/letters',
    component: lazyRouteComponent(() => import('./letters/my-letters'), 'MyLetters'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/verifications',
    component: lazyRouteComponent(() => import('./join/verifications'), 'Verifications'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/verifications/$id',
    component: lazyRouteComponent(() => import('./join/verification'), 'Verification'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/parameters',
    component: lazyRouteComponent(() => import('./parameters/parameters'), 'Parameters'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/parameters/$id',
    component: lazyRouteComponent(() => import('./parameters/parameter'), 'Parameter'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/parameter-changes/$id',
    component: lazyRouteComponent(() => import('./parameters/change'), 'Change'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/calendar',
    component: lazyRouteComponent(() => import('./calendar/calendar'), 'Calendar'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/decrees/$id',
    component: lazyRouteComponent(() => import('./calendar/decree'), 'Decree'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/security',
    component: lazyRouteComponent(() => import('./security/security'), 'Security'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/profile',
    component: lazyRouteComponent(() => import('./profile/profile'), 'Profile'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/accounts',
    component: lazyRouteComponent(() => import('./accounts/accounts'), 'Accounts'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/desk/mine',
    component: lazyRouteComponent(() => import('./pages/mine'), 'Mine'),
  }),
] as const;

/** Addresses people read and pass on: `?scope=unit`, never JSON. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPreload: 'intent',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    const text = new URLSearchParams(given).toString();
    return text ? `?${text}` : '';
  },
});
