import type { ShortMessages } from '../short-messages';

export interface ArrivedMessage {
  id: string;
  text: string;
  /** The last four digits of the number, however it is kept. */
  tail: string;
}

export interface OpenShortMessages {
  messages: ShortMessages;
  arrived(): Promise<ArrivedMessage[]>;
  close(): Promise<void>;
}

/** What every adapter that sends does. */
export function shortMessagesContract(name: string, open: () => Promise<OpenShortMessages>): void {
  describe(`${name} as ShortMessages`, () => {
    let opened: OpenShortMessages;

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('brings a text to a number, however it was typed', async () => {
      expect(opened.messages.available).toBe(true);
      const text = '【江西技术市场】注册验证码 012345';
      await opened.messages.send({ id: 's-1', to: '+86 138-0013-8000', text });
      expect(await opened.arrived()).toEqual([{ id: 's-1', text, tail: '8000' }]);
    });

    it('brings the same message once', async () => {
      for (let time = 1; time <= 2; time += 1) {
        await opened.messages.send({ id: 's-1', to: '13800138000', text: '一次' });
      }
      expect(await opened.arrived()).toHaveLength(1);
    });

    it('refuses what is no mobile number, for good', async () => {
      for (const to of ['', '1380013800', '138001380001', '12800138000', '0791-8888888', '13800138000,139']) {
        await expect(opened.messages.send({ id: 's-2', to, text: '不发' })).rejects.toMatchObject({
          code: 'short-messages.bad-number',
        });
      }
      expect(await opened.arrived()).toEqual([]);
    });
  });
}
