import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDeals1763800009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deal (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE CHECK (number ~ '^D(19|20)[0-9]{2}-[0-9]{4,}$'),
        state text NOT NULL CHECK (state IN ('enquired', 'buyer-turn', 'seller-turn', 'agreed', 'declined', 'broken-off')),
        achievement_id uuid NOT NULL REFERENCES achievement,
        need_id uuid REFERENCES need,
        title text NOT NULL,
        message text NOT NULL,
        buyer_id uuid NOT NULL REFERENCES organization,
        seller_id uuid NOT NULL REFERENCES organization,
        broker_id uuid REFERENCES organization,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        agreed_version int,
        CHECK (buyer_id <> seller_id),
        CHECK ((state = 'agreed') = (agreed_version IS NOT NULL))
      );
      CREATE INDEX deal_buyer ON deal (buyer_id, opened_at DESC);
      CREATE INDEX deal_seller ON deal (seller_id, opened_at DESC);
      CREATE INDEX deal_broker ON deal (broker_id, opened_at DESC);
      CREATE UNIQUE INDEX deal_once ON deal (buyer_id, achievement_id)
        WHERE state IN ('enquired', 'buyer-turn', 'seller-turn');
      CREATE TABLE deal_serial (year int PRIMARY KEY, last int NOT NULL);
      CREATE TABLE offer (
        deal_id uuid NOT NULL REFERENCES deal,
        version int NOT NULL CHECK (version > 0),
        side text NOT NULL CHECK (side IN ('buyer', 'seller')),
        total bigint NOT NULL CHECK (total > 0),
        payment text NOT NULL,
        delivery text NOT NULL,
        valid_until date NOT NULL,
        note text,
        made_by_id uuid NOT NULL,
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (deal_id, version)
      );
      REVOKE UPDATE, DELETE, TRUNCATE ON offer FROM market_app;
      CREATE TABLE mandate (
        id uuid PRIMARY KEY,
        deal_id uuid NOT NULL REFERENCES deal,
        state text NOT NULL CHECK (state IN ('proposed', 'active', 'declined')),
        broker_id uuid NOT NULL REFERENCES organization,
        principal_id uuid NOT NULL REFERENCES organization,
        principal text NOT NULL CHECK (principal IN ('buyer', 'seller')),
        rate text NOT NULL,
        proposed_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX mandate_once ON mandate (deal_id) WHERE state IN ('proposed', 'active');
      CREATE INDEX mandate_broker ON mandate (broker_id, proposed_at DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mandate, offer, deal_serial, deal');
  }
}
