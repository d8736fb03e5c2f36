import { dayOf, plusDays } from '@market/platform/clock';
import { unitForm } from '../../e2e/support/newcomer';
import type { Persona } from './people';
import { must, type World } from './world';
import type { Write } from './writes';

/** Joining a unit, and what its administrator does. */
export function unitWrites(world: World): Write[] {
  const person = (persona: Persona) => world.personIds.get(persona) ?? '';
  const application = (name: string) => [world.one('application', name).id];
  const today = dayOf(new Date());
  let form: Record<string, unknown> = {};
  let id = '';
  const answer = { reason: '执照看不清', remarks: [{ field: 'licenceId', text: '请重拍' }] };
  const write = async (by: Persona) => {
    form = await unitForm(world.at(by));
  };
  const invite = (email: string): Write => ({
    ...{ route: 'POST /api/unit/invitations', by: 'head@uniB' },
    body: () => ({ people: [{ name: '新人', email, duties: ['need-officer'] }] }),
  });
  return [
    {
      ...{ route: 'POST /api/documents', by: 'officer@uniA' },
      body: () => {
        const whole = new FormData();
        whole.set('file', new Blob(['%PDF-1.4\n%某文件\n']), '某文件.pdf');
        return whole;
      },
    },
    {
      ...{ route: 'POST /api/unit-applications', by: 'stranger', first: () => write('stranger') },
      body: () => form,
      keep: ({ body }) => void (id = body.id),
    },
    { route: 'POST /api/unit-applications/:id/withdraw', by: 'stranger', ids: () => [id] },
    {
      ...{ route: 'POST /api/unit-applications/:id/applicant-identity', by: 'verifier@province' },
      ...{ ids: () => application('applicantA'), body: () => ({ purpose: 'verify-person' }) },
    },
    {
      ...{ route: 'POST /api/unit-applications/:id/return', by: 'verifier@province' },
      ...{ ids: () => application('applicantA'), body: () => answer },
    },
    {
      ...{ route: 'PUT /api/unit-applications/:id', by: 'applicantA', first: () => write('applicantA') },
      ...{ ids: () => application('applicantA'), body: () => form },
    },
    {
      ...{ route: 'POST /api/unit-applications/:id/approve', by: 'verifier@province' },
      ids: () => application('applicantA'),
    },
    {
      ...{ route: 'POST /api/unit-applications/:id/refuse', by: 'verifier@province2' },
      ...{ ids: () => application('applicantB'), body: () => ({ reason: '该单位已注销' }) },
    },
    invite('somebody-new@matrix.example'),
    {
      ...{ route: 'DELETE /api/unit/invitations/:id', by: 'head@uniB' },
      ids: () => [id],
      first: async () => {
        id = must(await world.at('head@uniB').get('/api/unit')).body.invitations[0].id;
      },
    },
    {
      ...{ route: 'POST /api/invitations/:id/accept', by: 'inviteeA' },
      ids: () => [world.one('invitation', 'A').id],
    },
    {
      ...{ route: 'POST /api/invitations/:id/decline', by: 'inviteeB' },
      ids: () => [world.one('invitation', 'B').id],
    },
    {
      ...{ route: 'POST /api/delegations', by: 'officer@uniA' },
      body: () => ({
        ...{ duty: 'achievement-officer', toPersonId: person('junior@uniA') },
        ...{ fromDay: today, toDay: plusDays(today, 3) },
      }),
      keep: ({ body }) => void (id = body.id),
    },
    { route: 'DELETE /api/delegations/:id', by: 'officer@uniA', ids: () => [id] },
    {
      ...{ route: 'POST /api/unit/members/:personId/sign-out', by: 'head@uniA' },
      ids: () => [person('junior@uniA')],
    },
    {
      ...{ route: 'POST /api/unit/members/:personId/second-factor-reset', by: 'head@uniA' },
      ids: () => [person('junior@uniA')],
    },
    {
      ...{ route: 'PUT /api/unit/members/:personId/duties', by: 'head@uniA' },
      ids: () => [person('junior@uniA')],
      body: () => ({ duties: ['need-officer', 'deal-officer'] }),
    },
    {
      ...{ route: 'POST /api/unit/members/:personId/removal', by: 'head@uniA' },
      ids: () => [person('junior@uniA')],
      body: () => ({ successorId: person('officer@uniA') }),
    },
  ];
}
