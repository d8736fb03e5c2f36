-- Run once by the postgres image when its data folder is empty, as the superuser, in the database market.
-- market_owner owns the schema and runs migrations; market_app is what api and worker sign in as: it reads and writes
-- rows, creates nothing, and migrations take further rights from it (audit rows cannot be changed).
\getenv owner_password MARKET_OWNER_PASSWORD
\getenv app_password MARKET_APP_PASSWORD

CREATE ROLE market_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE market_app LOGIN PASSWORD :'app_password';

ALTER DATABASE market OWNER TO market_owner;
REVOKE ALL ON DATABASE market FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE market TO market_app;

ALTER SCHEMA public OWNER TO market_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO market_app;
ALTER DEFAULT PRIVILEGES FOR ROLE market_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO market_app;
ALTER DEFAULT PRIVILEGES FOR ROLE market_owner IN SCHEMA public
  GRANT USAGE, SELECT ON SEQUENCES TO market_app;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
