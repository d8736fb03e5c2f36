import { Injectable } from '@nestjs/common';
import { changeStates, decreeStates, ReadDecrees, ReadParameters, UNITS } from '@market/parameters';
import type { StateOf } from '@market/platform/states';
import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import { isDuty } from '../domain/duties';
import { daysToReviewParameters } from '../domain/parameters';
import { unitsWithDuty } from '../persistence/membership.store';

interface Review {
  noun: string;
  id: string;
  number: string | null;
  desk: StateOf['desk'];
  what: { zh: string; en: string };
  why: { zh: string; en: string };
  href: string;
}

/**
 * Lays a change of a number, or a holiday notice, before those who may decide on it, in whatever office they are. Told of
 * any move it looks at the present state, so that a second telling, or one that comes late, does no harm.
 */
@Injectable()
export class PutReviewOnDesk {
  constructor(
    private readonly parameters: ReadParameters,
    private readonly decrees: ReadDecrees,
  ) {}

  async ofChange(tx: Transaction, id: string): Promise<void> {
    const told = await this.parameters.told(tx.manager, id);
    if (!told) return;
    const { change, parameter } = told;
    const unit = UNITS[parameter.unit];
    await put(tx, {
      ...{ noun: changeStates.noun, id, number: null, desk: changeStates.states[change.state].desk },
      what: parameter.name,
      why: {
        zh: `${change.fromDay} 起改为 ${change.value} ${unit.zh}。看来源和预计影响，由另一个人决定。`,
        en: `${change.value} ${unit.en} from ${change.fromDay} on. See its source and effect; another person decides.`,
      },
      href: `/desk/parameter-changes/${id}`,
    });
  }

  async ofDecree(tx: Transaction, id: string): Promise<void> {
    const decree = await this.decrees.told(tx.manager, id);
    if (!decree) return;
    await put(tx, {
      ...{ noun: decreeStates.noun, id, number: decree.number, desk: decreeStates.states[decree.state].desk },
      what: { zh: `${decree.year} 年`, en: String(decree.year) },
      why: {
        zh: `放假 ${decree.off.length} 天，周末上班 ${decree.worked.length} 天。对照原文逐日核对。`,
        en: `${decree.off.length} days off, ${decree.worked.length} weekend days worked. Compare each with the paper.`,
      },
      href: `/desk/decrees/${id}`,
    });
  }
}

async function put(tx: Transaction, { noun, id, number, desk, what, why, href }: Review): Promise<void> {
  await closeItems(tx, { noun, id });
  if (!desk || !isDuty(desk.duty)) return;
  for (const unit of await unitsWithDuty(tx.manager, desk.duty)) {
    await openItem(tx, {
      ...{ object: { noun, id, number }, desk: { unit, duty: desk.duty, holdersOnly: true } },
      ...{ title: `${desk.verb.zh}：${what.zh}`, titleEn: `${desk.verb.en}: ${what.en}` },
      ...{ why: why.zh, whyEn: why.en, verb: desk.verb, href, otherParty: null },
      deadline: daysToReviewParameters,
    });
  }
}
