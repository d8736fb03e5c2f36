import { agreedAndSettled } from './walk/agreed-and-settled';
import { claimedAndPaid } from './walk/claimed-and-paid';
import { registeredAndListed } from './walk/registered-and-listed';
import { LIMIT, Stage } from './walk/stage';

/** One deal from the first letter to the last fen, in a real browser: no address typed that a person would not find. */
describe('the first deal', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  registeredAndListed(stage);
  agreedAndSettled(stage);
  claimedAndPaid(stage);

  it('leaves no complaint in any of the browsers', () => expect(stage.complaints).toEqual([]));
});
