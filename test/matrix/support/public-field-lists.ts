import { CALENDAR, FILE, LISTING, NAMED, PAGED, PARAMETER, PUBLIC_NEED, STATE, SUMS } from './field-parts';

/** Open to everybody: no person's address, no account, no id but that of what is open itself. */
export const PUBLIC_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CertificateDto: {
    '*': `number title kindName kindNameEn unit unitEn completers registeredOn ${STATE} withdrawnOn withdrawnReason`,
  },
  CodeDto: { '*': 'code name nameEn parent' },
  DemoAccountDto: { '*': 'bank holder number' },
  DemoReturnDto: { '*': 'text' },
  DemoTransferredDto: { '*': 'bankSerial' },
  HomeDto: {
    '*': `asOf figures(key name nameEn value unit unitEn note noteEn href) recent(${LISTING}) needs(${PUBLIC_NEED})`,
  },
  JoiningDto: { '*': 'typicalDays answers promisedDays kinds(kind name nameEn)' },
  ListedContractsDto: {
    '*':
      `year month type(${NAMED}) region(${NAMED}) field(${NAMED}) period(from to) ${PAGED} amount technologyAmount asOf ` +
      `items(number type(${NAMED}) region(${NAMED}) field(${NAMED}) amount technologyAmount registeredOn)`,
  },
  ListingDto: { '*': LISTING },
  MailboxDto: { '*': `${PAGED} messages(id to subject text sentAt)` },
  MarketDto: { '*': 'mode name nameEn province now byPhone' },
  NoticeListDto: {
    '*': `${PAGED} items(number title ${STATE} publishedOn startsOn endsOn workingDaysLeft provisional count total)`,
  },
  PaidSubsidiesDto: {
    '*':
      `year period(from to) ${PAGED} amount asOf byRole(role name nameEn count amount) ` +
      `items(number unit unitEn project roleName roleNameEn amount paidOn notice)`,
  },
  ArrivalDto: { '*': 'name email' },
  PortalDto: { '*': 'name nameEn' },
  PortalFaultDto: { '*': 'message' },
  PublicCalendarDto: { '*': `${CALENDAR} today loaded number sourceUrl issuedOn` },
  PublicParametersDto: { '*': `today items(${PARAMETER})` },
  PublicAchievementDto: {
    '*':
      `${LISTING} problem summary completers(name title) advantages(indicator ours existing source) ` +
      `ipr(kind number name status) trlEvidence(level name document(${FILE})) attachments(${FILE}) withdrawnOn ` +
      `withdrawnReason events(at action what whatEn)`,
  },
  PublicNeedDto: { '*': PUBLIC_NEED },
  PublicNeedListDto: { '*': `${PAGED} items(${PUBLIC_NEED})` },
  PublicNoticeDto: {
    '*':
      `number title ${STATE} publishedOn startsOn endsOn workingDaysLeft provisional count total basis contact publisher ` +
      `listDigest open rows(position unit project category amount clause ` +
      `objections(${STATE} answer raisedOn))`,
  },
  PublicUnitDto: { '*': 'name nameEn kind kindName kindNameEn creditCode region about verified' },
  SearchAnswerDto: {
    '*':
      `${PAGED} terms degraded hits(${LISTING} titleParts(text hit) benefitParts(text hit) ` +
      `matched(field fieldName fieldNameEn terms)) ` +
      ['field', 'region', 'trl', 'priceMode', 'kind']
        .map((facet) => `facets(${facet}(value name nameEn count))`)
        .join(' '),
  },
  SignInChoiceDto: { '*': 'account password code person unit duties' },
  StatisticsDto: {
    '*':
      `year region(${NAMED}) period(from to) totals(${SUMS}) lastPeriod(from to) lastTotals(${SUMS}) ` +
      `months(${SUMS} month progress lastYear(${SUMS})) types(${SUMS} ${NAMED}) regions(${SUMS} ${NAMED}) ` +
      `fields(${SUMS} ${NAMED}) steps(key name nameEn count) years choices(${NAMED}) basis basisEn asOf`,
  },
};
