import { codeAt, stepAt } from '@market/identity';
import { DEMONSTRATION_PASSWORD } from '../../../apps/assembly/demonstration';
import { identityNumber } from '../../../apps/assembly/demonstration-unit';
import { nameOf, toldOf } from './people';
import { must, type World } from './world';
import type { Write } from './writes';

/** Accounts, sessions and messages; the last ones sign their caller out. */
export function accountWrites(world: World): Write[] {
  const address = 'brand-new@matrix.example';
  const { account = '' } = toldOf('officer@uniC');
  const password = '几个不相干的词 2026';
  let id = '';
  const codeFor = (purpose: string, to: string) => async () => {
    await world.market.dataSource.query(
      `UPDATE one_time_code SET created_at = created_at - interval '2 hours'`,
    );
    must(await world.at('anyone').post('/api/codes', { purpose, address: to }));
    const [mail] = await world.market.dataSource.query(
      'SELECT subject FROM mailbox_message WHERE sent_to = $1 ORDER BY sent_at DESC, id DESC LIMIT 1',
      [to],
    );
    id = /\d{6}/.exec(mail.subject)?.[0] ?? '';
  };
  return [
    {
      ...{ route: 'POST /api/codes', by: 'anyone' },
      body: () => ({ purpose: 'sign-up', address: 'asks@matrix.example' }),
    },
    {
      ...{ route: 'POST /api/recoveries', by: 'anyone', first: codeFor('recover', account) },
      body: () => ({ address: account, code: id, password }),
    },
    {
      ...{ route: 'PUT /api/session/unit', by: 'both@entB' },
      body: () => ({ unitId: world.unitIds.get('entB') }),
    },
    { route: 'POST /api/messages/read', by: 'chief@entB' },
    {
      ...{ route: 'PUT /api/profile/identity', by: 'leaver' },
      body: () => ({ kind: 'resident-id', number: identityNumber(7_999), agreed: true }),
    },
    {
      ...{ route: 'POST /api/profile/identity/reveal', by: 'leaver' },
      body: () => ({ purpose: 'own-check' }),
    },
    {
      ...{ route: 'POST /api/profile/consents', by: 'leaver' },
      body: () => ({ documents: ['privacy'] }),
    },
    {
      ...{ route: 'PUT /api/password', by: 'officer@uniA' },
      body: () => ({ old: DEMONSTRATION_PASSWORD, password }),
    },
    {
      ...{ route: 'DELETE /api/sessions/:id', by: 'chief@entB' },
      ids: () => [world.one('session', 'chief@entB').id],
    },
    { route: 'DELETE /api/sessions', by: 'chief@entB' },
    ...factorWrites(world),
    ...administratorWrites(world),
    {
      ...{ route: 'POST /api/accounts', by: 'anyone', first: codeFor('sign-up', address) },
      body: () => ({ address, code: id, name: '方新', password, agreed: true }),
    },
    {
      ...{ route: 'POST /api/session', by: 'anyone' },
      body: () => ({ account: 'chen@qinghe.example', password: DEMONSTRATION_PASSWORD }),
    },
    { ...{ route: 'DELETE /api/profile', by: 'inviteeB' }, body: () => ({ name: nameOf('inviteeB') }) },
    { route: 'DELETE /api/session', by: 'chief@entB' },
  ];
}

/** A second factor set up, used, renewed and laid down by somebody whose duties ask for none. */
function factorWrites(world: World): Write[] {
  const by = 'officer@uniB';
  let secret = '';
  const code = () => codeAt(secret, stepAt(new Date()));
  const forget = async () =>
    void (await world.market.dataSource.query('UPDATE second_factor SET last_step = 0'));
  return [
    { ...{ route: 'POST /api/second-factor', by }, keep: ({ body }) => void ({ secret } = body) },
    { ...{ route: 'POST /api/second-factor/confirmation', by }, body: () => ({ code: code() }) },
    { ...{ route: 'POST /api/second-factor/recovery-codes', by, first: forget } },
    {
      ...{ route: 'POST /api/session/proof', by, first: forget },
      body: () => ({ password: DEMONSTRATION_PASSWORD, code: code() }),
    },
    {
      ...{ route: 'POST /api/session/code', by: 'anyone' },
      first: async () => {
        await forget();
        const account = toldOf(by).account ?? '';
        must(await world.at('anyone').post('/api/session', { account, password: DEMONSTRATION_PASSWORD }));
      },
      body: () => ({ code: code() }),
      keep: async () => void must(await world.at('anyone').delete('/api/session')),
    },
    { ...{ route: 'DELETE /api/second-factor', by, first: forget } },
  ];
}

/** What the market's administrator does to an account. */
function administratorWrites(world: World): Write[] {
  const act = (name: string, body?: unknown): Write => ({
    ...{ route: `POST /api/accounts/:id/${name}`, by: 'admin@province' },
    ids: () => [world.one('account', 'stranger').id],
    ...(body ? { body: () => body } : {}),
  });
  return [
    act('sign-out'),
    act('lock', { reason: '手机被盗，本人来电' }),
    act('unlock'),
    act('second-factor-reset'),
  ];
}
