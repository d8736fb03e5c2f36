import type { Actor } from '@market/platform/call';
import type { AccessRow, Holders } from './access-row';
import { AccessTable } from './access-table';
import { admit, decide } from './decide';

const own = 'unit-own';
const officer: Actor = {
  kind: 'person',
  personId: 'p',
  accountId: 'a',
  sessionId: 's',
  name: '陈立新',
  unitId: own,
  unitName: '赣北工业大学',
  duties: ['officer'],
};
const colleague: Actor = { ...officer, duties: ['visitor'] };
const stranger: Actor = { ...officer, unitId: 'unit-foreign' };
const nobody: Actor = { kind: 'anyone' };
const loader = async () => undefined;
const row: AccessRow = { route: 'GET /x/:id', allow: [{ duty: 'officer', as: 'owner' }], object: loader };
const holders: Holders = { owner: own };

const codeOf = (actor: Actor, object: Holders | 'no-object' | undefined, which = row) => {
  try {
    decide(which, actor, object);
    return 'allowed';
  } catch (refusal) {
    return (refusal as { code: string }).code;
  }
};

describe('a row with an object', () => {
  it('lets the duty in the owning unit pass', () => {
    expect(codeOf(officer, holders)).toBe('allowed');
  });

  it('answers a foreign object exactly as an absent one', () => {
    expect(codeOf(stranger, holders)).toBe('access.not-found');
    expect(codeOf(officer, undefined)).toBe('access.not-found');
  });

  it('tells a colleague that a duty is missing', () => {
    expect(codeOf(colleague, holders)).toBe('access.duty-missing');
  });

  it('hides an object any unit may reach from those without the duty', () => {
    const open = { ...row, allow: [{ duty: 'registrar', as: 'registry' }] };
    expect(codeOf(officer, { registry: '*' }, open)).toBe('access.not-found');
  });

  it('never takes an absent holder for an absent unit', () => {
    const homeless: Actor = { ...officer, unitId: undefined };
    expect(codeOf(homeless, { owner: undefined })).toBe('access.not-found');
  });

  it('asks a visitor to sign in before anything else', () => {
    expect(codeOf(nobody, undefined)).toBe('access.sign-in');
  });
});

describe('whoever has not finished signing in', () => {
  const half: Actor = { ...officer, owes: 'code' };
  const settles: AccessRow = { ...row, allow: 'signed-in', owing: ['code'] };

  it('is let through to what settles it, and to nothing made for somebody else', () => {
    expect(admit(settles, half)).toBe(half);
    expect(() => admit({ ...settles, owing: ['enrolment'] }, half)).toThrow(
      expect.objectContaining({ code: 'access.code-due', kind: 'unauthenticated' }),
    );
    expect(() => admit(row, half)).toThrow(expect.objectContaining({ code: 'access.code-due' }));
  });

  it('is nobody where anybody may come', () => {
    expect(admit({ ...row, allow: 'anyone' }, half)).toEqual({ kind: 'anyone' });
  });

  it('is told what he owes', () => {
    for (const owes of ['enrolment', 'password'] as const) {
      expect(() => admit(row, { ...officer, owes })).toThrow(
        expect.objectContaining({ code: `access.${owes}-due` }),
      );
    }
    expect(admit(row, officer)).toBe(officer);
  });
});

describe('the access table', () => {
  it('stops at a route without a row', () => {
    expect(() => new AccessTable([[row]]).prove(['GET /x/:id', 'POST /x'])).toThrow(
      'without an access row: POST /x',
    );
  });

  it('stops at a row without a route', () => {
    expect(() => new AccessTable([[row]]).prove([])).toThrow('Access rows without a route: GET /x/:id');
  });

  it('stops at a row said twice, or asking for a relation to nothing', () => {
    expect(() => new AccessTable([[row], [row]])).toThrow('two access rows');
    expect(() => new AccessTable([[{ ...row, object: undefined }]])).toThrow('loads no object');
  });
});
