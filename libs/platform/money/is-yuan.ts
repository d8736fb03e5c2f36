import { ValidateBy } from 'class-validator';
import { parseYuan } from './fen';

/** A DTO's amount in yuan: text such as `3200000.00`. */
export function IsYuan(): PropertyDecorator {
  return ValidateBy({
    name: 'isYuan',
    validator: {
      validate: (value) => typeof value === 'string' && isAmount(value),
      defaultMessage: () => 'not an amount',
    },
  });
}

function isAmount(text: string): boolean {
  try {
    parseYuan(text);
    return true;
  } catch {
    return false;
  }
}
