import { DUTIES } from './duties';
import { DUTIES_OF_KIND, dutiesNotGiven, firstDuties, JOINING_KINDS } from './duties-of-kind';
import { faultOfDuties } from './invitation';

describe('the duties a kind of unit gives', () => {
  it('are together all there are', () => {
    expect([...new Set(Object.values(DUTIES_OF_KIND).flat())].toSorted()).toEqual(
      Object.keys(DUTIES).toSorted(),
    );
  });

  it.each(JOINING_KINDS)('let the first person of a %s hold all of them', (kind) => {
    expect(faultOfDuties(kind, firstDuties(kind))).toBeUndefined();
  });

  it('keep public decisions in public offices', () => {
    for (const kind of JOINING_KINDS) {
      expect(
        dutiesNotGiven(kind, ['county-reviewer', 'payout-maker', 'administrator', 'supervisor']),
      ).toHaveLength(4);
    }
  });

  it('are refused with the reason', () => {
    expect(faultOfDuties('enterprise', [])?.zh).toBe('至少选一项职责');
    expect(faultOfDuties('enterprise', ['need-officer', 'broker'])?.zh).toBe('企业没有“技术经纪人”');
    expect(faultOfDuties('province-office', ['payout-maker', 'payout-checker'])?.zh).toBe(
      '“拨付制单”和“拨付复核”不能是同一个人',
    );
  });
});
