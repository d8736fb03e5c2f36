import { ImportLoads, organizationsData } from '@market/organizations';
import { systemCall } from '@market/platform/call';
import { Vault } from '@market/platform/crypto';
import { Transactions } from '@market/platform/transactions';
import { head, unit, workbook } from './support/first-load';
import { freeCode, newcomer } from './support/newcomer';
import { type OpenMarket, openMarket } from './support/open-market';
import { SECOND_VERIFIER, VERIFIER } from './support/people';

/** Lists hold people who have not come yet, and some who are gone. */
describe('whoever is named in a list', () => {
  let market: OpenMarket;

  beforeAll(async () => {
    market = await openMarket();
  });
  afterAll(() => market.close());

  it('finds his row in his export, and is named in none once his account is closed', async () => {
    const [first, second] = [await market.browser(VERIFIER), await market.browser(SECOND_VERIFIER)];
    const begun = async (units: string[][], people: string[][]): Promise<string> => {
      const { id: documentId } = (await first.upload('/api/documents', '名单.xlsx', workbook(units, people)))
        .body;
      const { id } = (await first.post('/api/unit-loads', { documentId })).body;
      await market.settle();
      return id;
    };
    const email = 'leaves@load.example';
    const id = await begun([unit(601)], [head(601), head(601, email, '需求专员')]);
    await first.post(`/api/unit-loads/${id}/submit`);
    await second.post(`/api/unit-loads/${id}/release`);
    await market.api.get(ImportLoads).execute(systemCall('test'));
    const person = await newcomer(market, email, '方新');
    const [invitation] = (await person.get('/api/invitations')).body.items;
    await person.post(`/api/invitations/${invitation.id}/accept`);
    await begun([], [head(601, email, '洽谈经办')]);
    const [{ personId }] = await market.dataSource.query(
      'SELECT person_id AS "personId" FROM membership WHERE email = $1',
      [email],
    );
    const found = await organizationsData.read(market.dataSource.manager, personId, market.api.get(Vault));
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'row of a first load', cells: expect.objectContaining({ email }) }),
      ]),
    );
    await market.api
      .get(Transactions)
      .run(
        systemCall('test'),
        (tx) =>
          organizationsData.erase?.(tx, { personId, addresses: [email], held: [] }) ?? Promise.resolve(),
      );
    const left = await market.dataSource.query(
      `SELECT state, cells FROM unit_load_row WHERE cells::text LIKE '%leaves%'
       UNION ALL SELECT state, cells FROM unit_load_row WHERE sheet = 'people' AND NOT cells ? 'email'`,
    );
    expect(left).toEqual([{ state: 'imported', cells: { creditCode: freeCode(601), duties: '需求专员' } }]);
  }, 60_000);
});
