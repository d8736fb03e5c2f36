import fc from 'fast-check';
import { plusDays } from '@market/platform/clock';
import { DUTIES, type Duty } from './duties';
import { DUTIES_OF_KIND } from './duties-of-kind';
import {
  checkTerms,
  type Letter,
  LETTER_DUTIES,
  type LetterDuty,
  type LetterState,
  type LetterTerms,
  LONGEST_LETTER,
  phaseOf,
} from './letter';
import { reminderDue } from './letter-reminder';
import { sameName } from './same-name';
import { lackOf, signingAuthority } from './signing-authority';
import type { UnitKind } from './unit-kinds';

const TODAY = '2026-11-24';
const day = fc.integer({ min: -500, max: 500 }).map((count) => plusDays(TODAY, count));
const terms = (change: Partial<LetterTerms> = {}): LetterTerms => ({
  ...{ duties: ['contract-signatory'], amountLimit: null, matter: null },
  ...{ fromDay: TODAY, untilDay: plusDays(TODAY, 30) },
  ...change,
});
const letter = (change: Partial<Letter> = {}): Letter => ({
  ...terms(),
  ...{ id: '1', number: 'SQ2026000001', state: 'accepted', agentName: '周敏', agentEmail: 'a@b.example' },
  ...{ paperId: '2', issuedBy: '3', issuedByName: '陈立新', issuedAt: new Date(0) },
  ...{ acceptedAt: new Date(0), endedAt: null, reason: null, holders: { principal: '4', agent: '5' } },
  ...change,
});
const signing = { day: TODAY, amount: 100n, matters: ['QT2026000001'] };
const anyLetter = fc.record({
  state: fc.constantFrom<LetterState>('issued', 'accepted', 'declined', 'renounced', 'revoked'),
  duties: fc.subarray([...LETTER_DUTIES], { minLength: 1 }),
  amountLimit: fc.option(fc.bigInt({ min: 1n, max: 200n })),
  matter: fc.option(fc.constantFrom('QT2026000001', 'QT2026000002')),
  fromDay: day,
  untilDay: day,
});

describe('the terms of a letter', () => {
  const enterprise = { kind: 'enterprise' as UnitKind, today: TODAY };

  it.each<[string, Partial<LetterTerms>]>([
    ['organizations.letter-backward', { untilDay: plusDays(TODAY, -1) }],
    ['organizations.letter-past', { fromDay: plusDays(TODAY, -1) }],
    ['organizations.letter-too-long', { untilDay: plusDays(TODAY, LONGEST_LETTER) }],
    ['organizations.letter-limit-idle', { duties: ['need-officer'], amountLimit: 1n }],
    ['organizations.letter-limit-idle', { duties: ['deal-officer'], matter: 'QT2026000001' }],
    ['organizations.letter-duty-wrong', { duties: ['unit-administrator' as LetterDuty] }],
  ])('%s', (code, change) => {
    expect(() => checkTerms(terms(change), enterprise)).toThrow(expect.objectContaining({ code }));
  });

  it('may run from today for as long as the rule says, and no day longer', () => {
    const longest = terms({ untilDay: plusDays(TODAY, LONGEST_LETTER - 1) });
    expect(() => checkTerms(longest, enterprise)).not.toThrow();
  });

  it('are given by no public office, whatever the duty', () => {
    const offices = ['county-office', 'province-office', 'operator', 'supervisor', 'registration-office'];
    for (const kind of offices as UnitKind[]) {
      expect(() => checkTerms(terms(), { kind, today: TODAY })).toThrow(
        expect.objectContaining({ code: 'organizations.letters-not-of-kind' }),
      );
    }
  });

  it('never let an agent administer, approve inside the unit, or decide for the public', () => {
    const never: Duty[] = ['unit-administrator', 'unit-approver', 'broker'];
    for (const duty of never) expect(LETTER_DUTIES).not.toContain(duty);
    const ofOffices = (['county-office', 'city-office', 'province-office', 'operator'] as UnitKind[]).flatMap(
      (kind) => DUTIES_OF_KIND[kind],
    );
    for (const duty of LETTER_DUTIES) expect(ofOffices).not.toContain(duty);
    expect(Object.keys(DUTIES)).toEqual(expect.arrayContaining([...LETTER_DUTIES]));
  });
});

describe('signing by a letter', () => {
  it('needs acceptance, the day, the scope, the matter and the amount, each of them', () => {
    fc.assert(
      fc.property(anyLetter, day, fc.bigInt({ min: 1n, max: 200n }), (change, on, amount) => {
        const one = letter(change);
        const covered =
          change.state === 'accepted' &&
          change.fromDay <= on &&
          on <= change.untilDay &&
          change.duties.includes('contract-signatory') &&
          (change.matter === null || change.matter === 'QT2026000001') &&
          (change.amountLimit === null || amount <= change.amountLimit);
        expect(lackOf(one, { ...signing, day: on, amount }) === undefined).toBe(covered);
        const { as } = signingAuthority(
          { representative: false, letters: [one] },
          { ...signing, day: on, amount },
        );
        expect(as).toBe(covered ? 'letter' : 'nobody');
      }),
    );
  });

  it('holds up to its last fen and says by how much more is too much', () => {
    const limited = letter({ amountLimit: 100_000_000n });
    expect(lackOf(limited, { ...signing, amount: 100_000_000n })).toBeUndefined();
    expect(lackOf(limited, { ...signing, amount: 100_000_001n })?.zh).toBe(
      '授权书 SQ2026000001 限额 1,000,000.00 元，这份合同 1,000,000.01 元，超出 0.01 元',
    );
  });

  it('takes any one letter that is enough, and the representative needs none', () => {
    const letters = [letter({ amountLimit: 1n }), letter({ id: '9', number: 'SQ2026000009' })];
    expect(signingAuthority({ representative: false, letters }, signing)).toMatchObject({
      as: 'letter',
      number: 'SQ2026000009',
    });
    expect(signingAuthority({ representative: true, letters: [] }, signing)).toEqual({
      as: 'representative',
    });
    expect(signingAuthority({ representative: false, letters: [] }, signing).as).toBe('nobody');
  });

  it('is in exactly one phase on every day', () => {
    fc.assert(
      fc.property(anyLetter, day, (change, on) => {
        const phase = phaseOf(letter(change), on);
        const open = change.state === 'accepted' || change.state === 'issued';
        if (!open) expect(phase).toBe(change.state);
        else if (change.untilDay < on) expect(phase).toBe('expired');
        else expect(['issued', 'coming', 'in-force']).toContain(phase);
      }),
    );
  });
});

describe('what else a letter needs', () => {
  it.each([
    [30, undefined],
    [8, undefined],
    [7, 7],
    [4, 7],
    [3, 3],
    [1, 1],
    [0, 1],
  ])('%d working days before its end the reminder is %p', (left, due) => {
    expect(reminderDue(left)).toBe(due);
  });

  it.each([
    ['周敏', '周 敏', true],
    ['Ａｎｎ Lee', 'ann lee', true],
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提', true],
    ['周敏', '周明', false],
  ])('%s and %s are one name: %p', (one, other, same) => expect(sameName(one, other)).toBe(same));
});
