import { Injectable } from '@nestjs/common';
import { ReadOpenNeeds } from '@market/needs';
import type { Call } from '@market/platform/call';
import { Transactions } from '@market/platform/transactions';
import { MatchNeed } from './match-need';

const PAGE_SIZE = 100;

/** Looks again for every open need, so that what was listed since is suggested too. */
@Injectable()
export class MatchOpenNeeds {
  constructor(
    private readonly transactions: Transactions,
    private readonly needs: ReadOpenNeeds,
    private readonly match: MatchNeed,
  ) {}

  /** One transaction a need. @returns how many suggestions are new */
  async execute(call: Call): Promise<number> {
    let suggested = 0;
    for (let page = 1; ; page++) {
      const { items } = await this.needs.list(this.transactions.reader, { page, pageSize: PAGE_SIZE });
      for (const { id } of items)
        suggested += await this.transactions.run(call, (tx) => this.match.execute(tx, id));
      if (items.length < PAGE_SIZE) return suggested;
    }
  }
}
