import { ValidateBy } from 'class-validator';

const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** A DTO's day: `2026-11-24`, and one that is in the calendar. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: () => 'not a day',
    },
  });
}

export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
