import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { ReadDocuments } from '@market/documents';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { readSheets, type SheetLimits, WORKBOOK_TYPE } from '@market/platform/sheets';
import { Transactions } from '@market/platform/transactions';
import { MOST_INVITED } from '../domain/invitation';
import { namesOf } from '../domain/load';
import { type ListedPerson, listedPeople, SPARED } from '../domain/people-list';
import { readRows } from '../domain/read-load';
import { organizationRefusals } from '../domain/refusals';
import { templateOf } from './load-template';
import { ReadUnits, type Unit } from './read-units';

/** A list is small: it is read while its uploader waits, a tenth of a second at the most. */
const LIMITS: SheetLimits = {
  ...{ mostRows: MOST_INVITED, mostBytes: 4 * 1024 * 1024, only: namesOf(['people']) },
};
const LARGEST_FILE = 1024 * 1024;

/** The people of a workbook, for the list of a unit's invitation; nothing is sent. */
@Injectable()
export class ReadPeopleList {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: ReadDocuments,
    private readonly units: ReadUnits,
  ) {}

  /** @throws organizationRefusals.loadNotExcel, loadTooLarge and those of readRows; sheetRefusals */
  async execute(call: Call, documentId: string): Promise<ListedPerson[]> {
    const { document, content } = await this.documents.open(call, documentId);
    if (document.mediaType !== WORKBOOK_TYPE) throw organizationRefusals.loadNotExcel();
    if (document.size > LARGEST_FILE) throw organizationRefusals.loadTooLarge({ most: 1 });
    const rows = readRows(await readSheets(await buffer(content), LIMITS), ['people'], SPARED);
    return listedPeople(rows, await this.unitOf(call));
  }

  /** The workbook to fill in, with the duties this unit has to give. */
  async template(call: Call): Promise<Buffer> {
    const { kind } = await this.unitOf(call);
    return templateOf({ sheets: ['people'], spared: SPARED, kinds: [kind] });
  }

  private async unitOf(call: Call): Promise<Unit> {
    const { unitId = '' } = personIn(call);
    const unit = (await this.units.byIds(this.transactions.reader, [unitId])).get(unitId);
    if (!unit) throw organizationRefusals.noSuchUnit();
    return unit;
  }
}
