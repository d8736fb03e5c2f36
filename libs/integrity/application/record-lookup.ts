import { Injectable } from '@nestjs/common';
import { DocumentsOfUnit } from '@market/documents';
import { ReadUnits } from '@market/organizations';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { valueOn } from '@market/parameters';
import { type Day, dayOf, plusDays } from '@market/platform/clock';
import { type Transaction, Transactions } from '@market/platform/transactions';
import { KINDS } from '../domain/kinds';
import { answersForDays, oldestLookupDays } from '../domain/parameters';
import { integrityRefusals } from '../domain/refusals';
import { lookedUp } from '../facts';
import { type Finding, keepLookup } from '../persistence/standing.store';
import { watchUnits } from '../persistence/unit-standing.store';
import { ConflictsOf } from './conflicts-of';
import { openPaper } from './open-paper';
import { RefreshStandings } from './refresh-standings';

export interface NewLookup {
  /** Where it was looked up, such as 中国执行信息公开网. */
  source: string;
  lookedUpOn: Day;
  /** The picture of what was found. */
  documentId: string;
  findings: readonly Finding[];
  /** A member of the unit, where it is about him and not about the unit. */
  subjectPersonId?: string | undefined;
}

/** What a person of the staff found in the public lists, with its source, its day and its picture. */
@Injectable()
export class RecordLookup {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: ReadUnits,
    private readonly documents: DocumentsOfUnit,
    private readonly conflicts: ConflictsOf,
    private readonly refresh: RefreshStandings,
  ) {}

  /** @throws integrityRefusals; documentRefusals.notYours */
  execute(call: Call, unitId: string, lookup: NewLookup): Promise<{ id: string }> {
    return this.transactions.run(call, async (tx) => ({ id: await this.within(tx, unitId, lookup) }));
  }

  /**
   * The same as a part of something larger.
   * @returns the look-up's id
   * @throws integrityRefusals.futureDay, tooOld, nothingFound, endedAlready, notAMember, standBack; documentRefusals
   */
  async within(tx: Transaction, unitId: string, lookup: NewLookup): Promise<string> {
    const { personId, name, unitId: ownUnit = '' } = personIn(tx.call);
    const unit = (await this.units.byIds(tx.manager, [unitId])).get(unitId);
    if (!unit) throw integrityRefusals.noSuchUnit();
    const today = dayOf(tx.now);
    proveDay(lookup.lookedUpOn, today, await valueOn(tx.manager, oldestLookupDays, today));
    proveFindings(lookup.findings, today);
    const { subjectPersonId = null, source, lookedUpOn, documentId } = lookup;
    if (subjectPersonId) await this.proveMember(tx, unitId, subjectPersonId);
    await this.conflicts.prove(tx.manager, personId, [unitId]);
    await this.documents.proveOwned(tx.manager, ownUnit, [documentId]);
    await watchUnits(tx, [unit]);
    const validUntil = plusDays(lookedUpOn, await valueOn(tx.manager, answersForDays, today));
    const findings = lookup.findings.map((finding) => ({ ...finding, validUntil }));
    const kept = { unitId, subjectPersonId, source: source.trim(), lookedUpOn, documentId, findings };
    const id = await keepLookup(tx, { ...kept, personId, personName: name });
    await openPaper(tx, `standing ${unitId}`, documentId);
    tx.record({
      action: 'standing.look-up',
      object: { type: 'organization', id: unitId },
      after: {
        ...{ subjectPersonId, source, lookedUpOn, documentId },
        findings: findings.map(({ kind, found, endsOn }) => ({ kind, found, endsOn })),
      },
    });
    await tx.tell(lookedUp, { id: unitId });
    await this.refresh.execute(tx, [unitId]);
    return id;
  }

  private async proveMember(tx: Transaction, unitId: string, personId: string): Promise<void> {
    const members = await this.units.members(tx.manager, unitId);
    if (!members.some((member) => member.personId === personId)) throw integrityRefusals.notAMember();
  }
}

function proveDay(day: Day, today: Day, days: number): void {
  if (day > today) throw integrityRefusals.futureDay({ day });
  if (day < plusDays(today, -days)) throw integrityRefusals.tooOld({ day, days });
}

function proveFindings(findings: readonly Finding[], today: Day): void {
  if (findings.length === 0) throw integrityRefusals.nothingFound();
  for (const { kind, found, endsOn } of findings) {
    if (found !== 'yes' || endsOn === null || today < endsOn) continue;
    throw integrityRefusals.endedAlready({ kind: KINDS[kind].zh, kindEn: KINDS[kind].en, day: endsOn });
  }
}
