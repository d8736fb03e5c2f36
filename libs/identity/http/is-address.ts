import { ValidateBy } from 'class-validator';
import { type Address, addressOf } from '../domain/address';
import { identityRefusals } from '../domain/refusals';

/** A DTO's mail address or mobile number. */
export function IsAddress(): PropertyDecorator {
  return ValidateBy({
    name: 'isAddress',
    validator: {
      validate: (value) => typeof value === 'string' && addressOf(value) !== undefined,
      defaultMessage: () => 'neither a mail address nor a mobile number',
    },
  });
}

/** What a DTO's address says. @throws identityRefusals.addressWrong */
export function provedAddress(text: string): Address {
  const address = addressOf(text);
  if (!address) throw identityRefusals.addressWrong();
  return address;
}
