import { LOAD_ROW } from './field-parts';

/** Whoever has done something learns that it is done, and under which id or number; the rest he reads where it stands. */
const MOVED = { '*': 'id state number' };
const SAVED = { '*': 'id version' };
const MADE = { '*': 'id number' };
const ID = { '*': 'id' };

export const WRITE_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AddedAddressDto: ID,
  AnsweredObjectionDto: MOVED,
  /** In full, for a stated purpose that is on record. */
  ApplicantNumberDto: { '*': 'number' },
  ArrivedDto: { '*': 'path' },
  ChangeIdDto: ID,
  ChangedMemberDto: { '*': 'personId' },
  ClaimIdDto: ID,
  ContractIdDto: ID,
  DelegationIdDto: ID,
  DepartedDto: { '*': 'location' },
  EvidenceIdDto: ID,
  IdDto: ID,
  InvitationIdDto: ID,
  InvitedDto: { '*': 'invited' },
  IssuedLetterDto: MADE,
  JoinedUnitDto: { '*': 'unitId' },
  LetterIdDto: ID,
  LoadIdDto: ID,
  LoadRowDto: { '*': LOAD_ROW },
  MadePayoutDto: MADE,
  MandateIdDto: ID,
  MatchAnsweredDto: { '*': 'id answer' },
  MovedChangeDto: MOVED,
  MovedClaimDto: MOVED,
  MovedContractDto: MOVED,
  MovedDealDto: MOVED,
  MovedDto: MOVED,
  MovedLineDto: MOVED,
  MovedLoadDto: MOVED,
  MovedNeedDto: MOVED,
  MovedPayoutDto: MOVED,
  NeedIdDto: ID,
  NumberDto: { '*': 'number' },
  ObjectionIdDto: ID,
  OfferMadeDto: { '*': 'id state version' },
  /** One's own, once. */
  OfferedFactorDto: { '*': 'secret address picture' },
  OpenedDealDto: MADE,
  PayeeAccountDto: { '*': 'account' },
  PayerAccountDto: { '*': 'account' },
  PeopleListDto: { '*': 'people(name email duties position faults(text textEn))' },
  PlanSetDto: { '*': 'count' },
  PublishedListDto: { '*': 'number count' },
  RecordedRepresentativeDto: { '*': 'personId' },
  RecoveryCodesDto: { '*': 'recoveryCodes' },
  RemovedMemberDto: { '*': 'personId handedOver' },
  SavedContractDto: SAVED,
  SavedDto: SAVED,
  SavedNeedDto: SAVED,
  SignedUpDto: { '*': 'personId' },
  StoredDocumentDto: { '*': 'id name mediaType size sha256' },
  SuggestedDto: ID,
  TakenReturnDto: { '*': 'taken repeated unmatched' },
};
