import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/** Where BullMQ keeps its tables when there is no Redis: apart from the market's own. */
export const QUEUE_SCHEMA = 'bullmq';

/** Makes the queue's tables as the owner, and lets the app role use them; safe to repeat. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client as never, QUEUE_SCHEMA);
    await client.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO market_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO market_app;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO market_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO market_app;`);
  } finally {
    await client.end();
  }
}
