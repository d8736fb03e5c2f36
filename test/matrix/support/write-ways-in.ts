import { wayThrough } from '../../e2e/support/way-through';
import { must, type World } from './world';
import type { Write } from './writes';

/** The portal, and the further ways in of one person. */
export function waysInWrites(world: World): Write[] {
  const { goThrough } = wayThrough(() => world.portal);
  const by = 'inviteeA';
  const address = 'second-way@matrix.example';
  let code = '';
  let id = '';
  const codeFor = (purpose: string, to: string) => async () => {
    const { dataSource } = world.market;
    await dataSource.query(`UPDATE one_time_code SET created_at = created_at - interval '2 hours'`);
    must(await world.at(purpose === 'sign-up' ? 'anyone' : by).post('/api/codes', { purpose, address: to }));
    const [mail] = await dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC LIMIT 1',
      [to],
    );
    code = /\d{6}/.exec(mail.subject)?.[0] ?? '';
  };
  return [
    { route: 'POST /api/portal/departures', by: 'anyone', body: () => ({ next: '/desk' }) },
    { route: 'POST /api/portal/links', by: 'officer@uniC' },
    {
      ...{ route: 'POST /api/portal/arrival/account', by: 'anyone' },
      first: async () => {
        await goThrough(world.at('anyone'), 'new-one');
        await codeFor('sign-up', 'arrived@matrix.example')();
      },
      body: () => ({ address: 'arrived@matrix.example', code, name: '方新', agreed: true }),
      keep: async () => void must(await world.at('anyone').delete('/api/session')),
    },
    {
      ...{ route: 'POST /api/portal/arrival/link', by },
      first: async () => void (await goThrough(world.at(by), by)),
    },
    {
      ...{ route: 'POST /api/ways-in/addresses', by, first: codeFor('add-address', address) },
      body: () => ({ address, code }),
      keep: ({ body }) => void ({ id } = body),
    },
    { route: 'DELETE /api/ways-in/addresses/:id', by, ids: () => [id] },
    {
      ...{ route: 'DELETE /api/ways-in/portals/:id', by: 'chief@entC' },
      ids: () => [world.one('portal-link', 'chief@entC').id],
    },
  ];
}
