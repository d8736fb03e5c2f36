import { DataSource } from 'typeorm';
import { ExpireListings } from '@market/achievements';
import { TravellingClock } from '@market/platform/clock';
import { chosenMode, SettingFault } from '@market/platform/config';
import { renderPdf } from '@market/platform/documents-out';
import { FollowOffers, MatchOpenNeeds } from '@market/matching';
import { ExpireNeeds } from '@market/needs';
import { IndexAchievements } from '@market/search';
import { withMarket } from '../open-market';
import { toldAchievements } from './achievements';
import deals from './deals.json';
import { minutesLater, onDay } from './moments';
import needs from './needs.json';
import { bringPeople } from './people';
import { Stage } from './stage';
import { tellAchievement } from './tell-achievements';
import { tellDeal } from './told-deal';
import { tellJoining } from './told-joining';
import { tellLetters } from './told-letters';
import { tellNeed } from './told-need';
import { tellStanding } from './told-standing';
import { FORMER_PASSWORD, tellPasswords } from './told-passwords';
import { tellParameters } from './told-parameters';

const BEGINNING = 400;

/** Tells the demonstration province into an empty database, through the use cases the people themselves use. */
export async function seed(): Promise<number> {
  if (chosenMode(process.env) !== 'demo') {
    throw new SettingFault('MODE is production: the demonstration is never seeded there.');
  }
  const clock = new TravellingClock(onDay(BEGINNING));
  const started = performance.now();
  await withMarket(async (app) => {
    await app.get(IndexAchievements).prepare(app.get(DataSource).manager);
    await app.get(FollowOffers).prepare(app.get(DataSource).manager);
    const stage = new Stage(app, clock, await bringPeople(app, FORMER_PASSWORD));
    const proof = await renderPdf({
      content: ['示例文件：内容为虚构，仅供演示。', 'Sample file: invented, for demonstration only.'],
    });
    for (const { university, achievements } of toldAchievements) {
      for (const told of achievements) tellAchievement(stage, told, university, proof);
    }
    for (const need of needs) tellNeed(stage, need);
    for (const deal of deals) tellDeal(stage, deal);
    await tellJoining(stage, proof);
    tellStanding(stage, proof);
    tellPasswords(stage);
    tellParameters(stage);
    tellLetters(stage);
    stage.at(minutesLater(onDay(1), 60), () => app.get(ExpireListings).execute(stage.system()));
    stage.at(minutesLater(onDay(1), 61), () => app.get(ExpireNeeds).execute(stage.system()));
    stage.at(minutesLater(onDay(1), 62), () => app.get(MatchOpenNeeds).execute(stage.system()));
    const scenes = await stage.play();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stdout.write(`演示数据 ${scenes} 步，${seconds} 秒 ${scenes} steps told in ${seconds} s\n`);
  }, clock);
  return 0;
}
