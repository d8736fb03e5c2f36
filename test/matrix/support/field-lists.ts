import {
  ACTIONS,
  CALENDAR,
  CHANGE_ROW,
  CLAIM_ROW,
  DECREE_ROW,
  EFFECTS,
  PARAMETER,
  DUTY,
  each,
  EVENT,
  FILE,
  LETTER,
  LISTING,
  LOAD,
  LOAD_ROW,
  MEMBERS,
  NAMED,
  PAGED,
  PRICE,
  STATE,
} from './field-parts';
import { PUBLIC_FIELDS } from './public-field-lists';
import { STANDING_FIELDS } from './standing-field-lists';
import { WRITE_FIELDS } from './write-field-lists';

const POOL = 'pool(granted available held committed paid)';

/**
 * What each answer may hold, for everybody (`*`) and beside that for a role: as what one stands to the object, or for
 * lists the kind of unit one acts for. Written by hand; a field that is not here may not be given.
 */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...PUBLIC_FIELDS,
  ...WRITE_FIELDS,
  ...STANDING_FIELDS,
  AchievementDto: {
    ...each(
      'owner registry',
      `id number title titleEn kind kindName ${STATE} field(${NAMED}) ${PRICE} missingCount changedAt changedBy ` +
        `lastConfirmedOn ownerName version benefit problem summary keywords fieldCode disciplineCode industryCode ` +
        `readiness researchFrom researchTo source completers(name title) ipr(kind number name) ` +
        `advantages(indicator ours existing source) evidence(level name document(${FILE})) attachments(${FILE}) ` +
        `registeredOn listedOn withdrawnOn withdrawnReason missing(section field message messageEn) ` +
        `remarks(field text by at) history(${EVENT} action from to) ${ACTIONS} editable priceable`,
    ),
  },
  AchievementListDto: {
    '*': PAGED,
    ...each(
      'uni registry',
      `items(id number title kind kindName ${STATE} field(${NAMED}) ${PRICE} missingCount changedAt changedBy ` +
        `lastConfirmedOn ownerName)`,
    ),
  },
  ApplicationIdDto: { '*': 'id' },
  BrokerFirmDto: { '*': 'name nameEn creditCode about' },
  ClaimDto: {
    '*':
      `${CLAIM_ROW} year policyTitle policyVersion status amountInCapitals resultDigest ` +
      `lines(step zh en ref law source checked holds result) ` +
      `facts(id name nameEn supplier supplierEn value valueName valueNameEn asOf proof) ` +
      `missing(fact zh en supplier) refusals(zh en ref shortBy mend mendEn) ` +
      `approvals(duty person resultDigest at) steps(state name nameEn at who on) ` +
      `lookup(source lookedUpOn person) noticeNumber noticeEndsOn objected payeeBank payeeAccount ` +
      `history(${EVENT}) ${ACTIONS} mayLookUp mayReveal`,
    // The applicant reads no remark from desk to desk, no picture made for the offices, nothing of the province's pool.
    applicant: 'contractId',
    'province:publicity-officer': `approvals(remark) ${POOL}`,
    ...each('province:payout-maker province:payout-checker', `approvals(remark) ${POOL} concerned`),
    ...each(
      'county:county-reviewer city:city-reviewer province:province-reviewer province:supervisor',
      `approvals(remark) ${POOL} concerned parties lookup(documentId)`,
    ),
  },
  ClaimListDto: { '*': PAGED, ...each('uni ent bro county city province', `items(${CLAIM_ROW})`) },
  ClaimsOfContractDto: { '*': `items(${CLAIM_ROW})` },
  ClosingDto: { '*': 'binds(zh en) held(zh en law)' },
  ContractDto: {
    '*':
      `id dealNumber number title ${STATE} parties(role name nameEn own) amount technologyAmount typeName typeNameEn ` +
      `registeredOn version type amountInCapitals clauses(subject performance payment secrecy ownership acceptance) ` +
      `fileDigest signatures(side personName unitName signedAt authority letterNumber letterUntil) ` +
      `signing(as letterNumber letterUntil amountLimit) history(${EVENT}) ${ACTIONS} editable`,
    ...each('buyer seller broker', 'dealId'),
    office: 'concerned',
  },
  ContractListDto: {
    '*': PAGED,
    ...each(
      'uni ent bro office',
      `items(id dealNumber number title ${STATE} parties(role name nameEn own) amount technologyAmount typeName ` +
        `typeNameEn registeredOn)`,
    ),
  },
  ContractOfDealDto: { '*': 'id' },
  DealDto: {
    '*':
      `id number title ${STATE} parties(role name nameEn creditCode own) openedAt ownTurn achievementId ` +
      `achievementNumber mandates(id brokerName principal rate ${STATE} proposedAt ${ACTIONS}) ${ACTIONS} mayAskBroker`,
    // A firm that is only asked reads none of what the parties say to one another.
    ...each(
      'buyer seller broker',
      `total message agreedVersion history(${EVENT} action) offers(version side unitName madeBy madeAt total ` +
        `totalInCapitals payment delivery validUntil note changes(field before after) accepted)`,
    ),
    /** For which need he asks is the buyer's own. */
    buyer:
      `total message agreedVersion needId history(${EVENT} action) offers(version side unitName madeBy madeAt total ` +
      `totalInCapitals payment delivery validUntil note changes(field before after) accepted)`,
  },
  DealListDto: {
    '*': PAGED,
    ...each(
      'uni ent bro',
      `items(id number title ${STATE} parties(role name nameEn creditCode own) total openedAt ownTurn)`,
    ),
  },
  FoundListDto: { '*': 'items(noun nounName nounNameEn number title href)' },
  LettersDto: { '*': `duties(${DUTY}) longestDays items(${LETTER})` },
  LoadDetailDto: {
    'office:unit-verifier': `${LOAD} sheets(sheet name nameEn columns(column name nameEn needed)) history(${EVENT}) ${ACTIONS} editable`,
  },
  LoadListDto: { '*': `items(${LOAD})` },
  LoadRowListDto: { 'office:unit-verifier': `${PAGED} items(${LOAD_ROW})` },
  LineDto: {
    '*': `id ${STATE} bankSerial bookedOn amount payerName payerAccount remark cause causeEn ${ACTIONS}`,
  },
  LineListDto: {
    '*': `${PAGED} items(id ${STATE} bankSerial bookedOn amount payerName payerAccount remark cause causeEn ${ACTIONS})`,
  },
  ManagedAccountDto: {
    '*':
      'id name address since passwordSetAt lockedAt lockReason secondFactorSince own ' +
      'sessions(id agent network since lastSeenAt current)',
  },
  MatchDto: {
    '*':
      `id needId listing(${LISTING}) score sharedTerms missingTerms question questionEn answer reason reasonName ` +
      `reasonNameEn remark suggestedAt`,
  },
  MeDto: {
    '*':
      'personId name owes mustHaveSecondFactor staff ' +
      ['current', 'memberships']
        .map(
          (one) =>
            `${one}(unitId unitName unitNameEn unitKind creditCode duties(${DUTY}) letters(number untilDay))`,
        )
        .join(' '),
  },
  MessagesDto: { '*': `${PAGED} unread items(id title titleEn text textEn href at read)` },
  MyApplicationsDto: {
    '*': `items(id name nameEn kindName kindNameEn creditCode ${STATE} applicant submittedAt decidedAt round)`,
  },
  MyInvitationsDto: { '*': `items(id unitName unitNameEn email invitedBy duties(${DUTY}) untilDay)` },
  MyLettersDto: { '*': `items(${LETTER} principalId principalName principalNameEn)` },
  NeedDto: {
    owner:
      `id number title ${STATE} trouble indicators(name target) keywords fieldCode readinessWanted budgetLow ` +
      `budgetHigh deadlineOn conditions hideUnit publishedOn closedOn missing(field message messageEn) missingCount ` +
      `changedAt changedBy version history(${EVENT} action) ${ACTIONS} editable`,
  },
  NeedListDto: {
    '*': PAGED,
    ...each(
      'ent uni',
      `items(id number title ${STATE} budgetLow budgetHigh deadlineOn missingCount changedAt changedBy)`,
    ),
  },
  ObjectionDto: {
    '*': `id ${STATE} noticeNumber noticeTitle position unit project category amount text answer raisedAt`,
  },
  DecreeDto: {
    '*': `${DECREE_ROW} text days(${CALENDAR}) daysTaken daysDue ${EFFECTS} history(${EVENT}) ${ACTIONS}`,
  },
  DecreesDto: { '*': `items(${DECREE_ROW})` },
  EffectsDto: { '*': EFFECTS },
  ParameterChangeDto: {
    '*':
      `${CHANGE_ROW} area areaEn governs governsEn least most begun now source reason ${EFFECTS} ` +
      `history(${EVENT}) ${ACTIONS}`,
  },
  ParametersDto: { '*': `today items(${PARAMETER}) open(${CHANGE_ROW})` },
  ParameterStoryDto: {
    '*': `${PARAMETER} today least most values(value fromDay source sourceEn standing changeId) changes(${CHANGE_ROW})`,
  },
  PaymentsOfContractDto: {
    '*':
      `payments(account(bank holder number) instalments(position label amount dueOn code settledAmount settledOn) ` +
      `booked(bankSerial bookedOn amount payerName instalment) ` +
      `evidence(id kind kindName kindNameEn number amount datedOn addedBy documentId documentName own) ` +
      `findings(level zh en) due settled mayAddEvidence mayChangePlan)`,
  },
  PayoutDto: {
    '*':
      `id number ${STATE} count total madeAt totalInCapitals fileDigest ` +
      `lines(position claimId claimNumber payee bank account amount result returnedOn reason) ${ACTIONS} ` +
      `mayTakeReturn history(${EVENT})`,
  },
  PayoutListDto: { '*': `${PAGED} items(id number ${STATE} count total madeAt)` },
  ProfileDto: {
    '*':
      'name identity(kind kindName kindNameEn masked statedAt) consents(document name nameEn version agreedAt) ' +
      'due(document name nameEn version) reads(at who unit purpose purposeEn)',
  },
  SecondFactorDto: { '*': 'since recoveryCodesLeft' },
  SessionsDto: { '*': 'items(id agent network since lastSeenAt current)' },
  UnitApplicationDto: {
    '*':
      `id name nameEn kind kindName kindNameEn creditCode ${STATE} applicant applicantDocument applicantDocumentEn ` +
      `submittedAt decidedAt round divisionCode region address about legalRepresentative appliesForHimself licenceId ` +
      `letterId papers(${FILE}) reason remarks(field text) history(${EVENT} action) ${ACTIONS}`,
  },
  UnitApplicationListDto: {
    '*': `${PAGED} items(id name nameEn kindName kindNameEn creditCode ${STATE} applicant submittedAt decidedAt round)`,
  },
  UnitDto: {
    '*':
      `id name nameEn kind kindName kindNameEn creditCode region about address legalRepresentative verified duties(${DUTY}) ` +
      `members(personId name email since representative duties(${DUTY})) ` +
      `delegations(id duty(${DUTY}) lenderId lender receiverId receiver fromDay toDay)`,
    // Addresses of people who have not joined are for whoever invites.
    administrator: `invitations(id name email duties(${DUTY}) invitedBy untilDay)`,
  },
  WaysInDto: {
    '*': 'addresses(id address addedAt lastUsedAt) portals(id inUse addedAt lastUsedAt) hasPassword',
  },
  WorklistDto: {
    '*': 'counts(mine unit)',
    ...each(
      MEMBERS,
      'items(id title titleEn why whyEn verb verbEn href object(noun id number) otherParty since dueOn ' +
        'workingDaysLeft overdue provisional doneAt)',
    ),
  },
};
