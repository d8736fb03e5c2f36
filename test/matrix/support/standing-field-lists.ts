import { each, PAGED } from './field-parts';

const KIND =
  'kind name nameEn found bars source asOf validUntil endsOn about appeal appealEn contradictedBy possible';
const LINE = `unitId unitName unitNameEn creditCode kinds(${KIND})`;
const RECORDS = ':integrity-officer :county-reviewer';
const READERS = `${RECORDS} :city-reviewer :province-reviewer :supervisor`;
const DECIDERS = `${READERS} :contract-registrar :payout-maker :payout-checker`;

/** What is known of units in public lists: a line for who decides, the whole for who looks after it. See field-lists.ts. */
export const STANDING_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ConcludedDto: { '*': 'id' },
  ImportedDto: { '*': 'rows skipped known' },
  InterestIdDto: { '*': 'id' },
  InterestListDto: { '*': 'items(id unitName unitNameEn nature natureName natureNameEn note fromDay toDay)' },
  LookupIdDto: { '*': 'id' },
  /** Of one's own unit. */
  OwnStandingDto: { '*': `kinds(${KIND})` },
  RelationDto: {
    ...each(
      READERS,
      'related hits(tie name nameEn sure value source asOf) conclusion(related reason person at documentId) open',
    ),
  },
  SnapshotListDto: {
    ':integrity-officer':
      'items(id kindName kindNameEn listName listNameEn source asOf validUntil complete rows skipped documentId person at)',
  },
  StandingLinesDto: each(DECIDERS, `items(${LINE})`),
  StandingListDto: each(
    READERS,
    `${PAGED} items(unitId name nameEn creditCode answeredUntil listed listedEn)`,
  ),
  UnitStandingDto: each(
    READERS,
    `${LINE} lookups(id source lookedUpOn documentId person at subject secondBy maySecond ` +
      `findings(kind name nameEn found validUntil endsOn about)) ` +
      `record(name status statusEn legalRepresentative legalRepresentativeNumber address phone account ` +
      `shareholders(name number percent) source asOf validUntil) members(personId name kinds(${KIND})) mayRecord ` +
      `blockedBy blockedByEn`,
  ),
};
