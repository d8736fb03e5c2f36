import { ReadListings } from '@market/achievements';
import { AnswerMandate, AskBroker, MoveDeal, OpenEnquiry, type OfferTerms } from '@market/deals';
import { ReadMatches } from '@market/matching';
import { ReadUnits } from '@market/organizations';
import { dayOf, plusDays } from '@market/platform/clock';
import { parseYuan } from '@market/platform/money';
import { DataSource } from 'typeorm';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';
import { tellContract, type ToldContract } from './told-contract';

/** An invented deal as its file tells it. */
export interface ToldDeal {
  achievement: string;
  buyer: string;
  need: string | null;
  daysAgo: number;
  message: string;
  /** [e-mail of the broker, rate] asked by the buyer two days after the enquiry. */
  broker: string[] | null;
  /** [who offers or what is done, days after the enquiry, amount or words] */
  steps: (string | number)[][];
  /** What the agreement leads to. */
  contract: ToldContract | null;
}

const BROKER_AFTER = 2;

/** Plans a deal from its enquiry to where its file leaves it. */
export function tellDeal(stage: Stage, told: ToldDeal): void {
  const { app } = stage;
  const { manager } = app.get(DataSource);
  let dealId = '';
  let seller = '';
  let version = 0;
  const on = (daysAfter: number, minute: number, play: () => Promise<unknown>) =>
    stage.at(minutesLater(onDay(told.daysAgo - daysAfter), minute), play);

  on(0, 120, async () => {
    const [listing] = await app.get(ReadListings).byIds(manager, [stage.idOf(told.achievement)]);
    if (!listing) throw new Error(`“${told.achievement}” is not registered.`);
    seller = stage.officerOf(listing.owner.id);
    const needId = told.need ? stage.idOf(told.need) : undefined;
    const found = needId ? await app.get(ReadMatches).ofNeed(manager, needId) : [];
    const matchId = found.find(({ match }) => match.achievementId === listing.id)?.match.id;
    const enquiry = { achievementNumber: listing.number, message: told.message, needId, matchId };
    dealId = (await app.get(OpenEnquiry).execute(stage.as(told.buyer), enquiry)).id;
  });
  if (told.broker) {
    const [email = '', rate = ''] = told.broker;
    on(BROKER_AFTER, 200, async () => {
      const { unitId = '' } = stage.cast.get(email) ?? {};
      const firm = (await app.get(ReadUnits).byIds(manager, [unitId])).get(unitId);
      const mandate = { creditCode: firm?.creditCode ?? '', rate };
      const { id } = await app.get(AskBroker).execute(stage.as(told.buyer), dealId, mandate);
      await app.get(AnswerMandate).execute(stage.as(email), id, 'accept');
    });
  }
  for (const [what, day, words] of told.steps) {
    on(Number(day), 240, async () => {
      const move = app.get(MoveDeal);
      if (what === 'buyer' || what === 'seller') {
        const who = what === 'buyer' ? told.buyer : seller;
        version = (await move.offer(stage.as(who), dealId, termsOf(String(words), told.daysAgo))).version;
      } else if (what === 'accept') {
        // Whoever did not make the last offer accepts it.
        const lastSide = told.steps.findLast(([one]) => one === 'buyer' || one === 'seller')?.[0];
        await move.accept(stage.as(lastSide === 'buyer' ? seller : told.buyer), dealId, version);
      } else {
        const action = what as 'answer' | 'decline' | 'break-off';
        await move.execute(stage.as(seller), dealId, action, String(words));
      }
    });
  }
  const agreedAfter = Number(told.steps.find(([what]) => what === 'accept')?.[1] ?? 0);
  if (told.contract) {
    tellContract(stage, told.contract, {
      id: () => dealId,
      buyer: told.buyer,
      seller: () => seller,
      broker: told.broker?.[0],
      on: (days, play) => on(agreedAfter + days, 300, play),
    });
  }
}

function termsOf(total: string, daysAgo: number): OfferTerms {
  return {
    total: parseYuan(total),
    payment: '签约后 10 日付 60%，验收合格后 10 日付 40%',
    delivery: '签约后 90 日内到厂调试，培训 3 次，一年内免费维护',
    validUntil: plusDays(dayOf(onDay(daysAgo)), 120),
    note: null,
  };
}
