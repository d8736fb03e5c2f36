import { Module } from '@nestjs/common';
import { CheckCode } from './application/check-code';
import { CheckPassword } from './application/check-password';
import { AddAddress } from './application/add-address';
import { ChooseUnit } from './application/choose-unit';
import { ClosePerson } from './application/close-person';
import { CreatePerson } from './application/create-person';
import { DepartToPortal } from './application/depart-to-portal';
import { EndSessions } from './application/end-sessions';
import { ExportPersonalData } from './application/export-personal-data';
import { GiveConsent } from './application/give-consent';
import { EnrolSecondFactor } from './application/enrol-second-factor';
import { GiveCode } from './application/give-code';
import { LockAccount } from './application/lock-account';
import { OpenAccount } from './application/open-account';
import { OneTimeCodes } from './application/one-time-codes';
import { ProveAgain } from './application/prove-again';
import { ReadAccounts } from './application/read-accounts';
import { LinkArrival } from './application/link-arrival';
import { PortalArrivals } from './application/portal-arrivals';
import { ReadContact } from './application/read-contact';
import { ReadProfile } from './application/read-profile';
import { RevealIdentity } from './application/reveal-identity';
import { ReadSession } from './application/read-session';
import { RecoveryCodes } from './application/recovery-codes';
import { RemoveSecondFactor } from './application/remove-second-factor';
import { ReadWaysIn } from './application/read-ways-in';
import { RemoveAddress } from './application/remove-address';
import { ReturnFromPortal } from './application/return-from-portal';
import { SetPassword } from './application/set-password';
import { SignIn } from './application/sign-in';
import { SignOut } from './application/sign-out';
import { SignUpByPortal } from './application/sign-up-by-portal';
import { SignUp } from './application/sign-up';
import { StateIdentity } from './application/state-identity';
import { TellOwner } from './application/tell-owner';
import { UnlinkPortal } from './application/unlink-portal';

const useCases = [
  CheckPassword,
  CheckCode,
  SignIn,
  GiveCode,
  ProveAgain,
  EnrolSecondFactor,
  RecoveryCodes,
  RemoveSecondFactor,
  SignOut,
  SignUp,
  OneTimeCodes,
  SetPassword,
  ReadSession,
  EndSessions,
  ReadAccounts,
  LockAccount,
  ReadContact,
  ChooseUnit,
  CreatePerson,
  OpenAccount,
  TellOwner,
  GiveConsent,
  StateIdentity,
  RevealIdentity,
  ReadProfile,
  ExportPersonalData,
  ClosePerson,
  DepartToPortal,
  ReturnFromPortal,
  PortalArrivals,
  LinkArrival,
  SignUpByPortal,
  ReadWaysIn,
  AddAddress,
  RemoveAddress,
  UnlinkPortal,
];

@Module({ providers: useCases, exports: useCases })
export class IdentityModule {}
