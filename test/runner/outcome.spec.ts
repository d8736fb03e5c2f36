interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
type Missing = { title: string; files: number; whole?: string };
const { failuresIn, lastLine, missingLine, outcomeOf, sum } = jest.requireActual<{
  failuresIn(report: object | undefined, root: string): string[];
  lastLine(counts: Counts): string;
  missingLine(missing: Missing[]): string | undefined;
  outcomeOf(
    report: object | undefined,
    end: { code: number | null; stopped?: string },
  ): Counts & { reasons: string[] };
  sum(all: Counts[]): Counts;
}>('./outcome.mjs');

const report = (passed: number, failed = 0, further = {}): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  ...further,
});

describe('what a suite came to', () => {
  it('is what jest counted', () => {
    expect(outcomeOf(report(5, 2, { numPendingTests: 1, numTodoTests: 1 }), { code: 1 })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      reasons: [],
    });
  });

  it('counts a file that does not compile as a failure', () => {
    expect(outcomeOf(report(5, 0, { numRuntimeErrorTestSuites: 2 }), { code: 1 }).failed).toBe(2);
  });

  it.each([
    ['it wrote no report', undefined, { code: 1 }, 'without a report'],
    ['it ran no test', report(0, 0, { numPendingTests: 3 }), { code: 0 }, 'ran no test'],
    ['it ended badly with all tests green', report(5), { code: 1 }, 'though no test failed'],
    ['it was stopped', report(5), { code: null, stopped: 'it took longer than 1 min' }, '1 min'],
    ['it was stopped before its report', undefined, { code: null, stopped: 'it took too long' }, 'too long'],
  ])('fails once, with a reason, when %s', (_case, given, end, words) => {
    const { failed, reasons } = outcomeOf(given, end);
    expect(failed).toBe(1);
    expect(reasons).toEqual([expect.stringContaining(words)]);
  });

  it('tells the failures of a report and nothing of what passed', () => {
    const testResults = [
      { name: '/market/a.spec.ts', status: 'passed', message: '' },
      { name: '/market/libs/b.spec.ts', status: 'failed', message: 'it broke\n' },
    ];
    expect(failuresIn({ testResults }, '/market')).toEqual(['libs/b.spec.ts\nit broke']);
    expect(failuresIn(undefined, '/market')).toEqual([]);
  });
});

describe('the last line', () => {
  it('counts passed and failed, and skipped only when there are some', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(lastLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });

  it('adds the suites up', () => {
    const all = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sum(all)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the line of what is missing', () => {
  it('names each, with what falls out', () => {
    const missing = [
      { title: 'Redis', files: 3 },
      { title: 'Meilisearch', files: 1 },
      { title: 'Chromium', files: 7, whole: 'browser' },
    ];
    expect(missingLine(missing)).toBe(
      'Not run here: Redis (3 spec files), Meilisearch (1 spec file), browser (no Chromium)',
    );
  });

  it('is absent when nothing asks for what is missing', () => {
    expect(missingLine([{ title: 'Redis', files: 0 }])).toBeUndefined();
    expect(missingLine([])).toBeUndefined();
  });
});
