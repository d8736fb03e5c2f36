interface Suite {
  name: string;
}
const { readArguments } = jest.requireActual<{
  readArguments(words: string[]): { chosen: Suite[]; patterns: string[] };
}>('./suites.mjs');
const { chromiumPath, needs, programOnPath, withoutInstallation } = jest.requireActual<{
  chromiumPath(environment: object, isExecutable: (place: string) => boolean): string | undefined;
  needs(capability: { name: string; variable: string }, text: string): boolean;
  programOnPath(
    name: string,
    environment: object,
    isExecutable: (place: string) => boolean,
  ): string | undefined;
  withoutInstallation(environment: object): object;
}>('./capabilities.mjs');

const names = (words: string[]): string[] => readArguments(words).chosen.map(({ name }) => name);

describe('the arguments', () => {
  it('choose all suites, architecture first and browser last, when there are none', () => {
    expect(names([])).toEqual(['architecture', 'unit', 'db', 'e2e', 'matrix', 'browser']);
  });

  it('choose suites, always in their own order', () => {
    expect(names(['db', 'unit'])).toEqual(['unit', 'db']);
  });

  it('hand jest the patterns after --', () => {
    expect(readArguments(['unit', '--', 'libs/needs', 'libs/deals']).patterns).toEqual([
      'libs/needs',
      'libs/deals',
    ]);
    expect(names(['--', 'libs/needs'])).toHaveLength(6);
  });

  it('are refused when they name no suite', () => {
    expect(() => readArguments(['units'])).toThrow('There is no suite units; there are architecture, unit');
  });
});

describe('the browser', () => {
  it('is found in the usual places', () => {
    expect(chromiumPath({}, (place) => place === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
    expect(chromiumPath({}, () => false)).toBeUndefined();
  });

  it('is the one that was named, or none', () => {
    const environment = { CHROMIUM_PATH: '/opt/chromium' };
    expect(chromiumPath(environment, () => true)).toBe('/opt/chromium');
    expect(chromiumPath(environment, (place) => place !== '/opt/chromium')).toBeUndefined();
  });
});

describe('a program', () => {
  it('is the first of its name on the path', () => {
    const isExecutable = (place: string): boolean => place !== '/a/redis-server';
    expect(programOnPath('redis-server', { PATH: '/a::/b:/c' }, isExecutable)).toBe('/b/redis-server');
    expect(programOnPath('redis-server', {}, () => true)).toBeUndefined();
  });
});

describe('what a spec needs', () => {
  const queue = { name: 'queue', variable: 'TEST_QUEUE_URL' };

  it.each([
    ['const url = process.env.TEST_QUEUE_URL;', true],
    ['// needs: queue', true],
    ['// needs: browser, queue', true],
    ['// a test of the queue adapter\nneeds(nothing)', false],
  ])('%j: %s', (text, expected) => {
    expect(needs(queue, text)).toBe(expected);
  });
});

it('keeps the settings of an installation away from the suites', () => {
  const environment = {
    DATABASE_URL: 'x',
    REDIS_URL: 'x',
    SMTP_URL: 'x',
    SECRET_KEY: 'x',
    MODE: 'production',
    PATH: '/a',
  };
  expect(withoutInstallation(environment)).toEqual({ PATH: '/a' });
});
