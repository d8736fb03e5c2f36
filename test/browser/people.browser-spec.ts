import { LIMIT, press, Stage } from './walk/stage';

/** Who acts for whom, as its people do it. */
describe('people and duties', () => {
  const stage = new Stage();
  beforeAll(() => stage.open(), LIMIT);
  afterAll(() => stage.close());

  stage.step('lends a duty to a colleague by keyboard alone, who sees it, and takes it back', async () => {
    await stage.acts('wang@ganbei.example', 1440, async (lender) => {
      const { page } = lender;
      await lender.go('/desk/unit');
      await page.getByRole('button', { name: '委托同事代办' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('哪项职责').focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('button', { name: '委托', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('王晓岚 委托 刘振华').waitFor();
      await lender.picture('people-1-lent');
    });
    await stage.acts('liu@ganbei.example', 390, async (receiver) => {
      await receiver.go('/desk/messages');
      await receiver.page.getByText('王晓岚委托你代办：洽谈经办').waitFor();
      await receiver.go('/desk/unit');
      expect(await receiver.sideways()).toBe(0);
      expect(await receiver.barriers()).toEqual([]);
      await receiver.picture('people-2-lent-390');
      await press(receiver.page, /^收回/);
      await receiver.page.getByText('现在没有委托。').waitFor();
    });
  });

  it('leaves no complaint in any of the browsers', () => expect(stage.complaints).toEqual([]));
});
