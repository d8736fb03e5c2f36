import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type Clock, dayOf } from '@market/platform/clock';
import type { Vault } from '@market/platform/crypto';
import { rows } from '@market/platform/database';
import type { Fen } from '@market/platform/money';
import {
  type AccountDetails,
  SettlementAccount,
  STATEMENT_PART,
  type StatementLine,
  type StatementPart,
} from './settlement-account';

export interface Transfer {
  payerName: string;
  payerAccount: string;
  /** Above zero. */
  amount: Fen;
  remark: string;
}

const COLUMN = 'simulated_bank_line.payer_account_sealed';

type Row = Omit<StatementLine, 'amount'> & { amount: string; position: string };

/** A bank for the demonstration: whoever transfers is believed, and the line is on the statement at once. */
export class SimulatedBank extends SettlementAccount {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {
    super();
  }

  details(): AccountDetails {
    return {
      bank: '演示银行南昌分行',
      holder: '江西省网上常设技术市场（演示）',
      number: '3600 0000 0000 0000 018',
    };
  }

  /** @returns the serial number of the new line */
  async transfer({ payerName, payerAccount, amount, remark }: Transfer): Promise<string> {
    const bankSerial = `SIM${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;
    const account = this.vault.seal(payerAccount, { column: COLUMN, row: bankSerial });
    const line = [bankSerial, dayOf(this.clock.now()), String(amount), payerName, account, remark];
    await this.dataSource.transaction(async (manager) => {
      // One transfer at a time, so that positions are committed in order and a reader passes over none.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('simulated-bank'))`);
      await manager.query(
        `INSERT INTO simulated_bank_line (bank_serial, booked_on, amount, payer_name, payer_account_sealed, remark)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        line,
      );
    });
    return bankSerial;
  }

  async linesAfter(cursor: string): Promise<StatementPart> {
    const found = await rows<Row>(
      this.dataSource.manager,
      `SELECT position, bank_serial AS "bankSerial", booked_on::text AS "bookedOn", amount,
              payer_name AS "payerName", payer_account_sealed AS "payerAccount", remark
       FROM simulated_bank_line WHERE position > $1 ORDER BY position LIMIT $2`,
      [cursor === '' ? '0' : cursor, STATEMENT_PART],
    );
    return {
      lines: found.map(({ position: _, amount, payerAccount, ...line }) => ({
        ...line,
        payerAccount: this.vault.open(payerAccount, { column: COLUMN, row: line.bankSerial }),
        amount: BigInt(amount),
      })),
      cursor: found.at(-1)?.position ?? cursor,
    };
  }
}
