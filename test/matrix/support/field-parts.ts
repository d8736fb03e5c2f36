/** The same wherever it stands in an answer. */
export const NAMED = 'code name nameEn';
export const PAGED = 'page pageSize total';
export const STATE = 'state stateName stateNameEn';
export const ACTIONS = 'nextActions(action label labelEn needsReason primary blockedBy blockedByEn)';
export const EVENT = 'at who what whatEn why';
export const FILE = 'id name mediaType size';
export const DUTY = 'duty name nameEn';
export const PRICE = 'price(mode modeName modeNameEn low high text basis basisName basisNameEn)';
export const OWNER = 'owner(name nameEn creditCode verified)';
/** A card of what is offered. */
export const LISTING =
  `id number kind title titleEn benefit keywords field(${NAMED}) trl(level name nameEn evidenceCount) ${OWNER} ` +
  `region(${NAMED}) ${PRICE} ${STATE} registeredOn listedOn lastConfirmedOn replyRate`;
/** What the public reads of a need whose unit may be hidden. */
export const PUBLIC_NEED =
  `id number title trouble indicators(name target) keywords field(${NAMED}) readinessWanted budgetLow budgetHigh ` +
  `deadlineOn conditions owner(name nameEn creditCode) region ${STATE} publishedOn`;
export const CLAIM_ROW =
  `id number title role roleName roleNameEn ${STATE} applicant applicantEn amount expected desk paidOn published own ` +
  'why whyEn';
export const SUMS = 'contracts amount technologyAmount';

export const LETTER =
  `id number phase phaseName phaseNameEn agentName agentEmail duties(${DUTY}) amountLimit matter fromDay untilDay ` +
  `daysLeft paperId issuedBy issuedAt acceptedAt endedAt reason ${ACTIONS}`;
export const LOAD = `id name ${STATE} uploadedBy uploadedAt releasedBy open ready imported trouble troubleEn`;
export const LOAD_ROW =
  'id position state cells(column text) faults(column text textEn) outcome outcomeName outcomeNameEn';
const VALUE = 'value fromDay source sourceEn standing changeId';
/** A number of the market as everybody may read it. */
export const PARAMETER =
  'key area areaEn name nameEn governs governsEn unit unitName unitNameEn begun ' +
  `current(${VALUE}) coming(${VALUE})`;
export const CHANGE_ROW = `id key name nameEn unitName unitNameEn ${STATE} value fromDay writtenAt`;
export const EFFECTS = 'effects(text textEn count examples(title href))';
export const CALENDAR = 'year provisional off worked statutory workingDays';
export const DECREE_ROW = `id year number sourceUrl issuedOn ${STATE} offDays workedDays writtenAt`;

/** The same list for several roles. */
export const each = (roles: string, fields: string): Record<string, string> =>
  Object.fromEntries(roles.split(' ').map((role) => [role, fields]));
export const MEMBERS = 'uni ent bro registry office county city province';
