import {
  type ContractType,
  DraftContract,
  MoveContract,
  ReadContracts,
  SaveContract,
} from '@market/contracts';
import { parseYuan } from '@market/platform/money';
import type { Stage } from './stage';
import { tellClaims, type ToldClaims } from './told-claims';
import { tellPayments, type ToldPayments } from './told-payments';

/** The contract a told deal leads to. */
export interface ToldContract extends ToldPayments {
  type: string;
  /** Yuan. */
  technologyAmount: string;
  until: string;
  claims: ToldClaims | null;
}

const OFFICE = 'he@contracts.example';
/** Days after the agreement on which each step is done, in their order. */
const STEPS = {
  draft: 3,
  send: 4,
  'sign-as-seller': 6,
  'sign-as-buyer': 8,
  submit: 10,
  register: 18,
} as const;
type Step = keyof typeof STEPS;

interface Deal {
  id: () => string;
  buyer: string;
  seller: () => string;
  broker: string | undefined;
  on: (daysAfterAgreement: number, play: () => Promise<unknown>) => void;
}

/** Plans a contract from its draft to where its file leaves it. */
export function tellContract(stage: Stage, told: ToldContract, deal: Deal): void {
  const { app } = stage;
  const move = app.get(MoveContract);
  const technologyAmount = parseYuan(told.technologyAmount);
  const type = told.type as ContractType;
  let id = '';
  const read = async () => {
    const room = await app.get(ReadContracts).room(id);
    if (!room) throw new Error('The contract was not drafted.');
    return room.contract;
  };
  const signatoryOf = (email: string) => stage.signatoryOf(stage.cast.get(email)?.unitId ?? '');
  const sign = async (email: string) =>
    move.sign(stage.as(signatoryOf(email)), id, (await read()).fileDigest ?? '');
  const plays: Record<Step, () => Promise<unknown>> = {
    draft: async () => {
      id = (await app.get(DraftContract).execute(stage.as(deal.seller()), deal.id())).id;
      const { version, terms } = await read();
      await app
        .get(SaveContract)
        .execute(stage.as(deal.seller()), id, version, { ...terms, type, technologyAmount });
    },
    send: () => move.send(stage.as(deal.seller()), id),
    'sign-as-seller': () => sign(deal.seller()),
    'sign-as-buyer': () => sign(deal.buyer),
    submit: () => move.submit(stage.as(deal.seller()), id),
    register: () => move.register(stage.as(OFFICE), id, { type, technologyAmount }),
  };
  for (const step of Object.keys(STEPS) as Step[]) {
    deal.on(STEPS[step], plays[step]);
    if (step === told.until) break;
  }
  const contractId = () => id;
  tellPayments(stage, told, { ...deal, contractId });
  const lastMoney = Math.max(...told.paid.map(([day]) => Number(day)));
  if (told.claims) {
    tellClaims(stage, told.claims, {
      contractId,
      applicants: () => ({ buyer: deal.buyer, seller: deal.seller(), broker: deal.broker ?? '' }),
      on: (days, play) => deal.on(lastMoney + days, play),
    });
  }
}
