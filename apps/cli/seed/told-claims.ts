import { StoreDocument } from '@market/documents';
import type { PersonActor } from '@market/platform/call';
import { Clock, dayOf } from '@market/platform/clock';
import { renderPdf } from '@market/platform/documents-out';
import { Transactions } from '@market/platform/transactions';
import { CloseNotices } from '@market/publicity';
import {
  CheckPayout,
  ConfirmClaim,
  MakePayout,
  PublishClaims,
  ReadClaims,
  ReadPayouts,
  ReviewClaim,
  SupplyFacts,
  TakeReturn,
} from '@market/subsidies';
import { returnFileFor } from '../../api/demo-return-file';
import type { Stage } from './stage';

/** What became of the claims of a told contract. */
export interface ToldClaims {
  /** Who confirmed: buyer, seller, broker. */
  confirmed: string[];
  /** Whose look-up the county has entered. */
  lookedUp: string[];
  /** All that were confirmed: reviewed and published until the notice was over. */
  published: boolean;
  /** Who is paid. */
  paid: string[];
}

const COUNTY = 'li@fuliang.example';
const REVIEWERS = [
  [2, COUNTY],
  [4, 'zhang@jdz.example'],
  [6, 'wu@jiangxi.example'],
] as const;
const PUBLISHER = 'ye@jiangxi.example';
const MAKER = 'wan@jiangxi.example';
const CHECKER = 'yuan@jiangxi.example';
/** In the lists a county looks at. */
const NOTHING_FOUND = (['dishonest-debtor', 'research-breach'] as const).map((kind) => ({
  ...{ kind, found: 'no' as const, endsOn: null, about: null },
}));
const SUPERVISION = '0791-86200000';
/** Days after the last money on which the claims are published, their notice is over, and they are paid. */
const [PUBLISH, OVER, PAY] = [7, 15, 16] as const;

interface Deal {
  contractId: () => string;
  /** Role to e-mail. */
  applicants: () => Record<string, string>;
  /** Counted from the last money. */
  on: (days: number, play: () => Promise<unknown>) => void;
}

/** Plans what becomes of the claims, from the confirmation to the bank's return file. */
export function tellClaims(stage: Stage, told: ToldClaims, deal: Deal): void {
  const { app } = stage;
  const actorOf = (email: string): PersonActor => {
    const actor = stage.cast.get(email);
    if (!actor) throw new Error(`Nobody in the demonstration has the address ${email}.`);
    return actor;
  };
  const claimOf = async (role: string) => {
    const { items } = await app
      .get(ReadClaims)
      .ofContract(actorOf(deal.applicants()[role] ?? ''), deal.contractId());
    const claim = items.find((one) => one.role === role);
    if (!claim) throw new Error(`No claim was prepared for the ${role}.`);
    return claim;
  };
  const all = () => Promise.all(told.confirmed.map(claimOf));

  for (const role of told.confirmed) {
    deal.on(1, async () => {
      const claim = await claimOf(role);
      const account = `36010001000${claim.number.replaceAll(/\D/g, '')}`;
      const related = role === 'broker' ? undefined : false;
      const said = { resultDigest: claim.resultDigest, figuresRight: true, related };
      const by = stage.as(deal.applicants()[role] ?? '');
      await app
        .get(Transactions)
        .run(by, (tx) =>
          app.get(ConfirmClaim).within(tx, claim.id, { ...said, bank: '演示银行江西分行', account }),
        );
    });
  }
  for (const role of told.lookedUp) {
    deal.on(1, async () => {
      const documentId = await picture(stage);
      const lookedUpOn = dayOf(app.get(Clock).now());
      const { id } = await claimOf(role);
      const source = '中国执行信息公开网、信用中国';
      await app.get(SupplyFacts).lookUp(stage.as(COUNTY), id, {
        ...{ source, lookedUpOn, documentId },
        findings: NOTHING_FOUND,
      });
    });
  }
  if (!told.published) return;
  for (const [day, reviewer] of REVIEWERS) {
    for (const role of told.confirmed) {
      deal.on(day, async () => {
        const { id, resultDigest } = await claimOf(role);
        const approval = { resultDigest, remark: '同意。事实与票据一致。' };
        await app.get(ReviewClaim).approve(stage.as(reviewer), id, approval);
      });
    }
  }
  deal.on(PUBLISH, async () => {
    const ids = (await all()).map(({ id }) => id);
    await app.get(PublishClaims).execute(stage.as(PUBLISHER), ids, SUPERVISION);
  });
  deal.on(OVER, () => app.get(CloseNotices).execute(stage.system()));
  deal.on(PAY, async () => {
    const payable = (await Promise.all(told.paid.map(claimOf)))
      .filter(({ state }) => state === 'payable')
      .map(({ id }) => id);
    // Over a long holiday the notice is still open on this day.
    if (payable.length === 0) return;
    const { id } = await app.get(MakePayout).execute(stage.as(MAKER), payable);
    await app.get(CheckPayout).release(stage.as(CHECKER), id);
    const { text } = await app.get(ReadPayouts).file(stage.as(CHECKER), id);
    const returned = returnFileFor(text, dayOf(app.get(Clock).now()));
    await app.get(TakeReturn).execute(stage.as(MAKER), id, returned);
  });
}

async function picture(stage: Stage): Promise<string> {
  const content = await renderPdf({ content: ['查询结果截图（示例）', '未发现失信记录。'] });
  const document = { name: '信用查询截图.pdf', content };
  return (await stage.app.get(StoreDocument).execute(stage.as(COUNTY), document)).id;
}
