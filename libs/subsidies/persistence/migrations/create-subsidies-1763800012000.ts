import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSubsidies1763800012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subsidy_serial (kind text, year int, last int NOT NULL, PRIMARY KEY (kind, year));
      CREATE TABLE claim (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('prepared', 'submitted', 'county-review', 'city-review',
          'province-review', 'publicity', 'payable', 'payout-check', 'paid', 'closed', 'returned', 'refused',
          'withdrawn', 'terminated')),
        contract_id uuid NOT NULL REFERENCES contract,
        role text NOT NULL CHECK (role IN ('buyer', 'seller', 'broker')),
        title text NOT NULL,
        applicant_id uuid NOT NULL REFERENCES organization,
        county_id uuid NOT NULL REFERENCES organization,
        city_id uuid NOT NULL REFERENCES organization,
        province_id uuid NOT NULL REFERENCES organization,
        year int NOT NULL,
        round int NOT NULL DEFAULT 0,
        policy_id text NOT NULL,
        pool_id text NOT NULL,
        status text NOT NULL CHECK (status IN ('payable', 'nothing', 'unknown')),
        amount bigint CHECK (amount >= 0),
        expected bigint CHECK (expected >= 0),
        result jsonb NOT NULL,
        result_digest text NOT NULL,
        payee_bank text,
        payee_account text,
        notice_id uuid REFERENCES public_notice,
        paid_on date,
        prepared_at timestamptz NOT NULL,
        UNIQUE (contract_id, role),
        CHECK ((status = 'unknown') = (amount IS NULL)),
        CHECK ((state IN ('paid', 'closed')) = (paid_on IS NOT NULL))
      );
      CREATE INDEX claim_applicant ON claim (applicant_id, prepared_at DESC);
      CREATE INDEX claim_county ON claim (county_id, prepared_at DESC);
      CREATE INDEX claim_city ON claim (city_id, prepared_at DESC);
      CREATE INDEX claim_province ON claim (province_id, prepared_at DESC);
      CREATE INDEX claim_province_state ON claim (province_id, state, prepared_at DESC);
      CREATE INDEX claim_notice ON claim (notice_id) WHERE notice_id IS NOT NULL;
      CREATE INDEX claim_paid ON claim (paid_on) WHERE paid_on IS NOT NULL;

      -- One natural person has one duty in a claim, for all its life: the service says it, this key holds it.
      CREATE TABLE claim_person (
        claim_id uuid NOT NULL REFERENCES claim,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        duty text NOT NULL CHECK (duty IN ('apply', 'county', 'city', 'province', 'make', 'check')),
        PRIMARY KEY (claim_id, person_id),
        UNIQUE (claim_id, person_id, duty)
      );
      CREATE TABLE claim_approval (
        id uuid PRIMARY KEY,
        claim_id uuid NOT NULL,
        round int NOT NULL,
        duty text NOT NULL,
        person_id uuid NOT NULL,
        person_name text NOT NULL,
        result_digest text NOT NULL,
        remark text,
        at timestamptz NOT NULL,
        FOREIGN KEY (claim_id, person_id, duty) REFERENCES claim_person (claim_id, person_id, duty)
      );
      CREATE UNIQUE INDEX claim_approval_once ON claim_approval (claim_id, round, duty)
        WHERE duty IN ('apply', 'county', 'city', 'province');

      CREATE TABLE relation_declaration (
        contract_id uuid NOT NULL REFERENCES contract,
        side text NOT NULL CHECK (side IN ('buyer', 'seller')),
        related boolean NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (contract_id, side, at)
      );
      CREATE TABLE integrity_lookup (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organization,
        dishonest boolean NOT NULL,
        breach boolean NOT NULL,
        source text NOT NULL,
        looked_up_on date NOT NULL,
        document_id uuid NOT NULL REFERENCES document,
        person_id uuid NOT NULL REFERENCES person,
        person_name text NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX integrity_lookup_latest ON integrity_lookup (organization_id, looked_up_on DESC, at DESC);

      CREATE TABLE budget_pool (
        id text PRIMARY KEY,
        policy_id text NOT NULL,
        year int NOT NULL,
        granted bigint NOT NULL CHECK (granted >= 0),
        available bigint NOT NULL CHECK (available >= 0),
        held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
        committed bigint NOT NULL DEFAULT 0 CHECK (committed >= 0),
        paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
        CHECK (available + held + committed + paid = granted)
      );
      CREATE TABLE ledger_line (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        group_id uuid NOT NULL,
        pool_id text NOT NULL REFERENCES budget_pool,
        account text NOT NULL CHECK (account IN ('granted', 'available', 'held', 'committed', 'paid')),
        amount bigint NOT NULL CHECK (amount <> 0),
        claim_id uuid REFERENCES claim,
        round int NOT NULL,
        step text NOT NULL,
        result_digest text NOT NULL,
        actor text NOT NULL,
        at timestamptz NOT NULL,
        UNIQUE NULLS NOT DISTINCT (pool_id, claim_id, round, step, account)
      );
      CREATE INDEX ledger_line_claim ON ledger_line (claim_id);
      CREATE INDEX ledger_line_group ON ledger_line (group_id);
      CREATE FUNCTION prove_ledger_group() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT sum(amount) FROM ledger_line WHERE group_id = NEW.group_id) <> 0 THEN
          RAISE EXCEPTION 'ledger group % does not sum to zero', NEW.group_id;
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER ledger_group_sums_to_zero AFTER INSERT ON ledger_line
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION prove_ledger_group();

      CREATE TABLE payout (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('made', 'released', 'dismissed', 'settled')),
        province_id uuid NOT NULL REFERENCES organization,
        count int NOT NULL CHECK (count > 0),
        total bigint NOT NULL CHECK (total > 0),
        file_digest text,
        made_at timestamptz NOT NULL,
        CHECK ((state IN ('released', 'settled')) = (file_digest IS NOT NULL))
      );
      CREATE INDEX payout_newest ON payout (province_id, made_at DESC, id DESC);
      CREATE TABLE payout_line (
        payout_id uuid NOT NULL REFERENCES payout,
        position int NOT NULL,
        claim_id uuid NOT NULL REFERENCES claim,
        claim_number text NOT NULL,
        payee text NOT NULL,
        bank text NOT NULL,
        account text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        result text CHECK (result IN ('paid', 'refused', 'dropped')),
        returned_on date,
        reason text,
        PRIMARY KEY (payout_id, position),
        CHECK ((result IN ('paid', 'refused')) = (returned_on IS NOT NULL) OR result IS NULL)
      );
      CREATE UNIQUE INDEX payout_line_once ON payout_line (claim_id) WHERE result IS NULL OR result = 'paid';
      REVOKE UPDATE, DELETE, TRUNCATE ON ledger_line, claim_approval, integrity_lookup, relation_declaration FROM market_app;
      REVOKE DELETE, TRUNCATE ON claim, claim_person, budget_pool, payout, payout_line FROM market_app;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE payout_line, payout, ledger_line, budget_pool, integrity_lookup, relation_declaration,
        claim_approval, claim_person, claim, subsidy_serial;
      DROP FUNCTION prove_ledger_group();`);
  }
}
