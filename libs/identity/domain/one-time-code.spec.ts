import { nextCodeAt } from './one-time-code';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 8, minutes));

describe('asking for a code', () => {
  it('is free the first time, and a minute after the last', () => {
    expect(nextCodeAt([], at(0))).toBeUndefined();
    expect(nextCodeAt([at(0)], at(0))).toEqual(at(1));
    expect(nextCodeAt([at(0)], at(1))).toBeUndefined();
  });

  it('waits after the fifth within an hour', () => {
    const sent = [at(0), at(10), at(20), at(30), at(40)];
    expect(nextCodeAt(sent, at(45))).toEqual(at(60));
    expect(nextCodeAt(sent, at(60))).toBeUndefined();
    expect(nextCodeAt(sent.slice(1), at(45))).toBeUndefined();
  });
});
