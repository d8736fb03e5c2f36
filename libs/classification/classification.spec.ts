import { divisionPath, entry, isCode, table } from './tables';
import { technologyFields } from './technology-fields';
import { readinessLevels } from './readiness-levels';

describe('code tables', () => {
  // Counts of the standards' own tables.
  it.each([
    ['divisions', 112],
    ['industries', 1_971],
    ['disciplines', 563],
    ['technology-fields', 11],
  ] as const)('%s has %i entries', (name, count) => expect(table(name).size).toBe(count));

  it.each(['divisions', 'industries', 'disciplines', 'hightech-fields'] as const)(
    'every parent in %s exists',
    (name) => {
      const orphans = [...table(name).values()].filter(({ parent }) => parent && !isCode(name, parent));
      expect(orphans).toEqual([]);
    },
  );

  it('knows the way from the province to a county', () => {
    expect(divisionPath('360222').map((one) => one.name)).toEqual(['江西省', '景德镇市', '浮梁县']);
    expect(divisionPath('110000')).toEqual([]);
  });

  it('has English names where pages show them', () => {
    expect(entry('divisions', '361000')?.nameEn).toBe('Fuzhou');
    expect(technologyFields.every((field) => field.nameEn)).toBe(true);
    expect(readinessLevels.map((one) => one.level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
