import { Module } from '@nestjs/common';
import { ChooseUnit } from './application/choose-unit';
import { CreatePerson } from './application/create-person';
import { EndSessions } from './application/end-sessions';
import { OpenAccount } from './application/open-account';
import { OneTimeCodes } from './application/one-time-codes';
import { ReadContact } from './application/read-contact';
import { ReadSession } from './application/read-session';
import { SetPassword } from './application/set-password';
import { SignIn } from './application/sign-in';
import { SignOut } from './application/sign-out';
import { SignUp } from './application/sign-up';
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
];

@Module({ providers: useCases, exports: useCases })
export class IdentityModule {}
