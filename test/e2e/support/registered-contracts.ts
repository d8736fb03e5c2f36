import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface ToldContract {
  registeredOn: string;
  /** GB/T 2260 of the buyer. */
  division: string;
  type: string;
  field: string | null;
  /** Fen. */
  amount: bigint;
  technologyAmount: bigint | null;
  state?: string;
}

/** Contracts of other years cannot be signed today: their rows are written as the use cases would have left them. */
export async function tellContracts(
  dataSource: DataSource,
  contracts: readonly ToldContract[],
): Promise<string[]> {
  const numbers: string[] = [];
  for (const [index, contract] of contracts.entries()) {
    const serial = String(index + 1).padStart(6, '0');
    const registered = (contract.state ?? 'registered') === 'registered';
    const number = `360200${contract.registeredOn.slice(0, 4)}${serial}`;
    const ids = { achievement: randomUUID(), deal: randomUUID(), contract: randomUUID() };
    const buyer = await unitIn(dataSource, contract.division, index);
    const seller = await unitIn(dataSource, '360111', index);
    const at = `${contract.registeredOn}T10:00:00+08:00`;
    await dataSource.query(
      `INSERT INTO achievement (id, state, unit_id, division_code, kind, title, keywords, field_code, completers, ipr, advantages,
         evidence, attachment_ids, remarks, created_by, changed_by, created_at, changed_at, version)
       VALUES ($1, 'draft', $2, '360111', 'applied', '秘密的成果名称', '{}', $3, '[]', '[]', '[]', '[]', '{}', '[]', $2, '某人', $4, $4, 1)`,
      [ids.achievement, seller, contract.field, at],
    );
    await dataSource.query(
      `INSERT INTO deal (id, number, state, achievement_id, title, message, buyer_id, seller_id, opened_by, opened_at, agreed_version)
       VALUES ($1, $2, 'agreed', $3, '秘密的洽谈名称', '问', $4, $5, $4, $6, 1)`,
      [ids.deal, `D2020-${serial}`, ids.achievement, buyer, seller, at],
    );
    await dataSource.query(
      `INSERT INTO contract (id, state, deal_id, deal_number, title, buyer_id, seller_id, amount, type, technology_amount, clauses,
         file_digest, number, registered_on, created_at, version)
       VALUES ($1, $2, $3, $4, '秘密的合同名称', $5, $6, $7, $8, $9, '{}', $10, $11, $12, $13, 1)`,
      [
        ...[ids.contract, contract.state ?? 'registered', ids.deal, `D2020-${serial}`, buyer, seller],
        ...[String(contract.amount), contract.type, contract.technologyAmount?.toString() ?? null],
        ...['0'.repeat(64), registered ? number : null, contract.registeredOn, at],
      ],
    );
    await dataSource.query(
      `INSERT INTO state_history (noun, object_id, at, actor_name, action, from_state, to_state) VALUES
         ('achievement', $1, $4, '某人', 'list', 'registered', 'listed'),
         ('achievement', $1, $4, '某人', 'list', 'withdrawn', 'listed'),
         ('deal', $2, $4, '某人', 'enquire', NULL, 'enquired'),
         ('deal', $2, $4, '某人', 'accept-as-seller', 'seller-turn', 'agreed'),
         ('contract', $3, $4, '某人', 'sign-as-buyer', 'buyer-signing', 'signed')`,
      [ids.achievement, ids.deal, ids.contract, at],
    );
    numbers.push(number);
  }
  return numbers;
}

async function unitIn(dataSource: DataSource, division: string, serial: number): Promise<string> {
  const [known] = await dataSource.query('SELECT id FROM organization WHERE division_code = $1 LIMIT 1', [
    division,
  ]);
  if (known) return known.id;
  const id = randomUUID();
  await dataSource.query(
    `INSERT INTO organization (id, name, kind, credit_code, division_code, created_at)
     VALUES ($1, '秘密的单位名称', 'enterprise', $2, $3, '2020-01-01')`,
    [id, `91${division}MADM9${String(serial).padStart(4, '0')}`.padEnd(18, 'X').slice(0, 18), division],
  );
  return id;
}
