import type { INestApplicationContext } from '@nestjs/common';
import { StoreDocument } from '@market/documents';
import { CreatePerson, GiveConsent, StateIdentity } from '@market/identity';
import { ApplyForUnit, VerifyUnit } from '@market/organizations';
import { type PersonActor, systemCall } from '@market/platform/call';
import { newId } from '@market/platform/clock';
import { Transactions } from '@market/platform/transactions';
import { DEMONSTRATION_PASSWORD } from '../../assembly/demonstration';
import { creditCode, identityNumber } from '../../assembly/demonstration-unit';
import { minutesLater, onDay } from './moments';
import type { Stage } from './stage';

const VERIFIER = 'tao@jiangxi.example';

interface ToldJoining {
  person: [name: string, email: string];
  unit: string;
  divisionCode: string;
  serial: number;
  legalRepresentative: string;
  submittedDaysAgo: number;
  answer?: {
    daysAgo: number;
    action: 'return' | 'refuse';
    reason: string;
    remarks?: { field: 'licenceId' | 'letterId' | 'name'; text: string }[];
  };
}

/** Units that want to join: two wait, one revises, two were refused. */
const TOLD: readonly ToldJoining[] = [
  {
    person: ['龚雪', 'gong@wanzai.example'],
    unit: '万载锦江烟花材料有限公司',
    ...{ divisionCode: '360922', serial: 501, legalRepresentative: '龚建国', submittedDaysAgo: 30 },
    answer: { daysAgo: 29, action: 'refuse', reason: '执照上的单位已于去年注销，请用现在的单位申请。' },
  },
  {
    person: ['龚雪', 'gong@wanzai.example'],
    unit: '万载锦江新材料有限公司',
    ...{ divisionCode: '360922', serial: 502, legalRepresentative: '龚建国', submittedDaysAgo: 2 },
  },
  {
    person: ['艾文斌', 'ai@dexing.example'],
    unit: '德兴铜业装备制造有限公司',
    ...{ divisionCode: '361181', serial: 503, legalRepresentative: '艾文斌', submittedDaysAgo: 20 },
    answer: { daysAgo: 18, action: 'refuse', reason: '信用代码是另一家单位的，请核对后重新申请。' },
  },
  {
    person: ['邹凯', 'zou@gongqing.example'],
    unit: '共青城羽绒检测技术有限公司',
    ...{ divisionCode: '360482', serial: 504, legalRepresentative: '邹明华', submittedDaysAgo: 6 },
    answer: {
      daysAgo: 5,
      action: 'return',
      reason: '授权书没有盖章。',
      remarks: [{ field: 'letterId', text: '盖公章后重新拍照上传' }],
    },
  },
  {
    person: ['温岚', 'lan@longnan.example'],
    unit: '龙南稀土发光材料有限公司',
    ...{ divisionCode: '360783', serial: 505, legalRepresentative: '温岚', submittedDaysAgo: 1 },
  },
];

/** Tells how units come in, each by a person who belongs to none yet. */
export async function tellJoining(stage: Stage, proof: Buffer): Promise<void> {
  const { app } = stage;
  const actors = new Map<string, PersonActor>();
  for (const { person, serial } of TOLD) {
    const [, email] = person;
    if (!actors.has(email)) actors.set(email, await bring(app, person, serial));
  }
  for (const told of TOLD) tell(stage, told, actors.get(told.person[1]) as PersonActor, proof);
}

function tell(stage: Stage, told: ToldJoining, actor: PersonActor, proof: Buffer): void {
  const { app } = stage;
  const call = () => ({ ...stage.system(), actor });
  const { unit: name, divisionCode, serial, legalRepresentative, answer } = told;
  let id = '';
  stage.at(minutesLater(onDay(told.submittedDaysAgo), serial % 60), async () => {
    const paper = async (title: string) =>
      (await app.get(StoreDocument).execute(call(), { name: `${title}.pdf`, content: proof })).id;
    const appliesForHimself = legalRepresentative === actor.name;
    const form = {
      ...{
        kind: 'enterprise' as const,
        name,
        nameEn: null,
        divisionCode,
        legalRepresentative,
        appliesForHimself,
      },
      ...{ creditCode: creditCode('enterprise', divisionCode, serial), address: null, about: null },
      licenceId: await paper('营业执照'),
      letterId: appliesForHimself ? null : await paper('授权书'),
    };
    ({ id } = await app.get(ApplyForUnit).submit(call(), form));
  });
  if (!answer) return;
  const { action, reason, remarks = [] } = answer;
  stage.at(minutesLater(onDay(answer.daysAgo), serial % 60), () =>
    app.get(VerifyUnit).answer(stage.as(VERIFIER), id, { action, reason, remarks }),
  );
}

async function bring(
  app: INestApplicationContext,
  [name, email]: ToldJoining['person'],
  serial: number,
): Promise<PersonActor> {
  const { personId, accountId } = await app
    .get(Transactions)
    .run(systemCall('seed-newcomers'), async (tx) => {
      const made = await app
        .get(CreatePerson)
        .execute(tx, { name, address: email, password: DEMONSTRATION_PASSWORD });
      const stated = { kind: 'resident-id', number: identityNumber(serial), agreed: true } as const;
      await app.get(StateIdentity).keep(tx, made.personId, stated);
      await app.get(GiveConsent).toAll(tx, made.personId);
      return made;
    });
  const nobodys = { unitId: undefined, unitName: undefined, duties: [] };
  return { kind: 'person', personId, accountId, sessionId: newId(), name, ...nobodys };
}
