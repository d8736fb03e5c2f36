import type { INestApplicationContext } from '@nestjs/common';
import { StoreDocument } from '@market/documents';
import { ReadContact } from '@market/identity';
import { AnswerLetter, IssueLetter, LETTER_DUTIES } from '@market/organizations';
import { type Call, type PersonActor, systemCall } from '@market/platform/call';
import { type Day, newId, plusDays } from '@market/platform/clock';
import { DataSource } from 'typeorm';

interface Told {
  by: PersonActor;
  to: PersonActor;
  fromDay: Day;
  /** Absent: as long as a letter may run. */
  days?: number;
  duties?: readonly (typeof LETTER_DUTIES)[number][];
  /** Left waiting for its agent. */
  unanswered?: boolean;
}

const LONGEST = 365;
/** The smallest file that is a PDF; what stands on it is invented as everything else. */
const PAPER = Buffer.from('%PDF-1.4\n%演示授权书\n');

/** A letter of authority, issued by a unit's administrator and accepted by its agent. */
export async function giveLetter(app: INestApplicationContext, told: Told): Promise<void> {
  const { by, to, fromDay, days = LONGEST, duties = ['contract-signatory'], unanswered = false } = told;
  const as = (actor: PersonActor): Call => ({ ...systemCall(`seed-letter-${newId()}`), actor });
  const contact = await app.get(ReadContact).execute(app.get(DataSource).manager, to.personId);
  const paper = await app.get(StoreDocument).execute(as(by), { name: '授权书.pdf', content: PAPER });
  const { id } = await app.get(IssueLetter).execute(as(by), {
    ...{ agentName: to.name, agentEmail: contact?.email ?? '', duties, paperId: paper.id },
    ...{ amountLimit: null, matter: null, fromDay, untilDay: plusDays(fromDay, days - 1) },
  });
  if (!unanswered) await app.get(AnswerLetter).accept(as(to), id);
}
