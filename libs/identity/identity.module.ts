import { Module } from '@nestjs/common';
import { ChooseUnit } from './application/choose-unit';
import { ClosePerson } from './application/close-person';
import { CreatePerson } from './application/create-person';
import { EndSessions } from './application/end-sessions';
import { ExportPersonalData } from './application/export-personal-data';
import { GiveConsent } from './application/give-consent';
import { OpenAccount } from './application/open-account';
import { OneTimeCodes } from './application/one-time-codes';
import { ReadContact } from './application/read-contact';
import { ReadProfile } from './application/read-profile';
import { RevealIdentity } from './application/reveal-identity';
import { ReadSession } from './application/read-session';
import { SetPassword } from './application/set-password';
import { SignIn } from './application/sign-in';
import { SignOut } from './application/sign-out';
import { SignUp } from './application/sign-up';
import { StateIdentity } from './application/state-identity';
import { TellOwner } from './application/tell-owner';

const useCases = [
  SignIn,
  SignOut,
  SignUp,
  OneTimeCodes,
  SetPassword,
  ReadSession,
  EndSessions,
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
];

@Module({ providers: useCases, exports: useCases })
export class IdentityModule {}
