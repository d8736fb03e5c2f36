import { Module } from '@nestjs/common';
import { ChooseUnit } from './application/choose-unit';
import { CreatePerson } from './application/create-person';
import { ReadContact } from './application/read-contact';
import { ReadSession } from './application/read-session';
import { SignIn } from './application/sign-in';
import { SignOut } from './application/sign-out';

const useCases = [SignIn, SignOut, ReadSession, ReadContact, ChooseUnit, CreatePerson];

@Module({ providers: useCases, exports: useCases })
export class IdentityModule {}
