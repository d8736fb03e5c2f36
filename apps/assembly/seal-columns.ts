import { Client } from 'pg';
import type { Vault } from '@market/platform/crypto';
import { tailOf } from '@market/platform/crypto';
import type { SealedColumn } from '@market/platform/database';

const AT_ONCE = 500;

interface Kept {
  row: string;
  place: string;
  value: string;
}

/**
 * Seals what a former release left in plain text and drops the plain column. Needs the secret only where there is
 * something to seal, so that an empty database is made without one.
 * @returns how many values were sealed
 */
export async function sealLeftPlain(
  ownerUrl: string,
  columns: readonly SealedColumn[],
  vault: Vault | undefined,
): Promise<number> {
  return asOwner(ownerUrl, async (owner) => {
    let sealed = 0;
    for (const { table, column, row, index, plain } of columns) {
      if (!plain || !(await hasColumn(owner, table, plain.column))) continue;
      for (;;) {
        const left = await owner.query<Kept>(
          `SELECT ctid::text AS row, ${row} AS place, ${plain.column} AS value FROM ${table}
           WHERE ${plain.column} IS NOT NULL LIMIT ${AT_ONCE}`,
        );
        if (left.rows.length === 0) break;
        if (!vault)
          throw new Error(
            `SECRET_KEY is needed to seal ${table}.${plain.column}: set it as the market has it.`,
          );
        const values = left.rows.map(({ row: at, place, value }) => ({
          ...{ at, index: vault.index(value), tail: tailOf(value) },
          sealed: vault.seal(value, { column: `${table}.${column}`, row: place }),
        }));
        await owner.query(
          `UPDATE ${table} SET ${column} = new.sealed, ${index ? `${index} = new.index,` : ''}
             ${plain.tail ? `${plain.tail} = new.tail,` : ''} ${plain.column} = NULL
           FROM jsonb_to_recordset($1) AS new (at tid, sealed text, index text, tail text) WHERE ${table}.ctid = new.at`,
          [JSON.stringify(values)],
        );
        sealed += values.length;
      }
      const never = plain.required ? [column, index, plain.tail].filter((name) => name !== undefined) : [];
      const steps = [
        `DROP COLUMN ${plain.column}`,
        ...never.map((name) => `ALTER COLUMN ${name} SET NOT NULL`),
      ];
      await owner.query(`ALTER TABLE ${table} ${steps.join(', ')}`);
    }
    return sealed;
  });
}

/**
 * Seals anew, under the present secret, what is sealed under the former one, some rows at a time while the market
 * serves. A row that changed meanwhile is met again.
 * @returns how many values were sealed anew
 */
export async function sealAnew(
  ownerUrl: string,
  columns: readonly SealedColumn[],
  vault: Vault,
): Promise<number> {
  return asOwner(ownerUrl, async (owner) => {
    let sealed = 0;
    for (const { table, column, row, index } of columns) {
      for (;;) {
        const left = await owner.query<Kept>(
          `SELECT ${row} AS place, ${column} AS value FROM ${table}
           WHERE ${column} IS NOT NULL AND ${column} NOT LIKE $1 LIMIT ${AT_ONCE}`,
          [`${vault.presentKey}.%`],
        );
        if (left.rows.length === 0) break;
        const values = left.rows.map(({ place, value }) => {
          const at = { column: `${table}.${column}`, row: place };
          const plain = vault.open(value, at);
          return { place, former: value, sealed: vault.seal(plain, at), index: vault.index(plain) };
        });
        const { rowCount } = await owner.query(
          `UPDATE ${table} SET ${column} = new.sealed ${index ? `, ${index} = new.index` : ''}
           FROM jsonb_to_recordset($1) AS new (place text, former text, sealed text, index text)
           WHERE (${row})::text = new.place AND ${column} = new.former`,
          [JSON.stringify(values)],
        );
        sealed += rowCount ?? 0;
      }
    }
    return sealed;
  });
}

async function hasColumn(owner: Client, table: string, column: string): Promise<boolean> {
  const { rowCount } = await owner.query(
    `SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND column_name = $2`,
    [table, column],
  );
  return rowCount === 1;
}

async function asOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
