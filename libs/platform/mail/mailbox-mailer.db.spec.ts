import { marketDatabase } from '../../../test/database/market-database';
import { MailboxMailer, readMailbox } from './mailbox-mailer';
import { mailerContract } from './testing';

async function openMailbox() {
  const market = await marketDatabase();
  return {
    mailer: new MailboxMailer(market.dataSource, market.clock),
    arrived: async () => {
      const { messages } = await readMailbox(market.dataSource, { page: 1, pageSize: 10 });
      return messages.map(({ id, sentTo, subject, text }) => ({ to: sentTo, subject, text, messageId: id }));
    },
    close: () => market.close(),
  };
}

mailerContract('MailboxMailer', openMailbox);

it('the mailbox keeps a mail once however often it is sent', async () => {
  const mailbox = await openMailbox();
  const mail = { to: 'a@b.example', subject: '一次', text: '正文', messageId: 'same' };
  await mailbox.mailer.send(mail);
  await mailbox.mailer.send(mail);
  expect(await mailbox.arrived()).toHaveLength(1);
  await mailbox.close();
});
