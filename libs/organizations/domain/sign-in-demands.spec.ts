import { DUTIES_OF_KIND } from './duties-of-kind';
import { demandsOf } from './sign-in-demands';
import { UNIT_KINDS, type UnitKind } from './unit-kinds';

const OUTSIDE = ['university', 'enterprise', 'broker-firm'];

describe('what signing in asks for', () => {
  it.each(Object.keys(UNIT_KINDS) as UnitKind[])('of every duty in a unit of the kind %s', (unitKind) => {
    const outside = OUTSIDE.includes(unitKind);
    for (const duty of DUTIES_OF_KIND[unitKind]) {
      const administers = duty === 'unit-administrator' || duty === 'administrator';
      expect([duty, demandsOf([{ unitKind, duties: [duty] }])]).toEqual([
        duty,
        { staff: !outside, secondFactor: !outside || administers },
      ]);
    }
  });

  it('is nothing of a member without duties, and the most of all that he holds in several units', () => {
    const nothing = { staff: false, secondFactor: false };
    expect(demandsOf([])).toEqual(nothing);
    expect(demandsOf([{ unitKind: 'province-office', duties: [] }])).toEqual(nothing);
    expect(
      demandsOf([
        { unitKind: 'enterprise', duties: ['deal-officer'] },
        { unitKind: 'county-office', duties: ['county-reviewer'] },
      ]),
    ).toEqual({ staff: true, secondFactor: true });
  });
});
