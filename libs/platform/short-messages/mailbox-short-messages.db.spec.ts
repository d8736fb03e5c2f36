import { marketDatabase } from '../../../test/database/market-database';
import { MailboxShortMessages } from './mailbox-short-messages';
import { shortMessagesContract } from './testing';

shortMessagesContract('MailboxShortMessages', async () => {
  const market = await marketDatabase();
  return {
    messages: new MailboxShortMessages(market.dataSource, market.clock),
    arrived: async () => {
      const kept = await market.dataSource.query('SELECT id, text, sent_to FROM mailbox_message');
      return kept.map((row: { id: string; text: string; sent_to: string }) => ({
        ...{ id: row.id, text: row.text, tail: row.sent_to.slice(-4) },
      }));
    },
    close: () => market.close(),
  };
});
