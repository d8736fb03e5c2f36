import type { Mailer } from '../mailer';

/** A mail as it arrived, however it travelled. */
export interface Arrived {
  to: string;
  subject: string;
  text: string;
  messageId: string;
}

export interface OpenMailer {
  mailer: Mailer;
  /** Everything that has arrived, oldest first. */
  arrived(): Promise<Arrived[]>;
  close(): Promise<void>;
}

const mail = {
  to: 'wang@ganbei.example',
  subject: '成果已登记，登记号 9362026Y0001',
  text: '证书可下载。\n办理：/desk',
  messageId: 'm-1',
};

/** What every Mailer does: `mailerContract('SmtpMailer', open)`. */
export function mailerContract(name: string, open: () => Promise<OpenMailer>): void {
  describe(`${name} as a Mailer`, () => {
    let opened: OpenMailer;

    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('brings address, subject and text, Chinese included, under the mail’s own id', async () => {
      await opened.mailer.send(mail);
      const [arrived] = await opened.arrived();
      expect(arrived).toMatchObject({ to: mail.to, subject: mail.subject });
      expect(arrived?.text.trim()).toBe(mail.text);
      expect(arrived?.messageId).toContain('m-1');
    });

    it('refuses what is no address, for good', async () => {
      for (const to of ['nobody', 'a@b', 'a@b.c\nBcc: all@b.c', 'a@b.c, d@e.f']) {
        await expect(opened.mailer.send({ ...mail, to })).rejects.toMatchObject({ code: 'mail.bad-address' });
      }
      expect(await opened.arrived()).toEqual([]);
    });

    it('lets no second header begin in a subject', async () => {
      await opened.mailer.send({ ...mail, subject: '主题\r\nBcc: all@market.example' });
      const [arrived] = await opened.arrived();
      expect(arrived?.subject).toBe('主题 Bcc: all@market.example');
    });
  });
}
