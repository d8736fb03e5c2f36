import { NestFactory } from '@nestjs/core';
import type { Settings } from '@market/platform/config';
import { demonstrationUnits } from '../../../apps/assembly/demonstration';
import { MarketModule } from '../../../apps/assembly/market.module';
import { bringPeople } from '../../../apps/cli/seed/people';

/** The demonstration's units and people, brought in by the seed's own use cases. */
export async function peopleTheDatabase(settings: Settings): Promise<void> {
  const app = await NestFactory.createApplicationContext(MarketModule.with(settings), { logger: false });
  await bringPeople(app);
  await app.close();
}

export const OFFICER = 'wang@ganbei.example';
export const APPROVER = 'liu@ganbei.example';
export const OTHER_OFFICER = 'guo@pohu.example';
export const OTHER_APPROVER = 'xiong@pohu.example';
export const REGISTRAR = 'xu@registry.example';
export const ENTERPRISE = 'chen@qinghe.example';
export const BROKER = 'zhoumin@qiaocheng.example';
export const CONTRACT_REGISTRAR = 'he@contracts.example';
export const SETTLEMENT = 'pan@jiangxi.example';
export const PROVINCE = 'wu@jiangxi.example';
export const COUNTY = 'li@fuliang.example';
export const CITY = 'zhang@jdz.example';
export const PUBLICITY = 'ye@jiangxi.example';
export const PAYOUT_MAKER = 'wan@jiangxi.example';
export const PAYOUT_CHECKER = 'yuan@jiangxi.example';
export const SUPERVISOR = 'xie@jiangxi.example';
export const INTEGRITY = 'min@jiangxi.example';
export const VERIFIER = 'tao@jiangxi.example';
/** Releases what the first has uploaded. */
export const SECOND_VERIFIER = 'zhu@jiangxi.example';
export const ADMINISTRATOR = 'deng@jiangxi.example';
export const PARAMETER_EDITOR = 'cheng@jiangxi.example';
export const PARAMETER_APPROVER = 'sheng@jiangxi.example';
/** Nobody of the demonstration: an account without a unit, made by the test that needs it. */
export const NEWCOMER = 'fang@xinshi.example';

function creditCodeOf(email: string): string {
  const unit = demonstrationUnits.find(({ people }) => people.some((person) => person.email === email));
  if (!unit) throw new Error(`${email} is nobody of the demonstration.`);
  return unit.creditCode;
}

export const BROKER_FIRM = creditCodeOf(BROKER);
export const ENTERPRISE_FIRM = creditCodeOf(ENTERPRISE);
