import { knotsOf } from '../../house/knots';
import { placeOf } from '../../house/place';
import type { Rule } from '../../house/rule';

export const capabilitiesInOrder: Rule = {
  name: 'capabilities-in-order',
  why: 'capabilities of platform may use each other, never in a ring: each must be replaceable by a product on its own',
  refuses: {
    'libs/platform/mail/b.ts:1': {
      'libs/platform/mail/index.ts': `export { a } from './a';`,
      'libs/platform/mail/b.ts': `import { q } from '@market/platform/queue';`,
      'libs/platform/queue/index.ts': `import { m } from '@market/platform/mail';`,
    },
  },
  accepts: {
    'libs/platform/mail/index.ts': `import { q } from '@market/platform/queue';`,
    'libs/platform/queue/index.ts': `import { c } from '@market/platform/clock';`,
    'libs/platform/queue/a.spec.ts': `import { m } from '@market/platform/mail';`,
  },
  check: (house) => {
    const files = house.code.filter(({ lib, forTests }) => lib === 'platform' && !forTests);
    const uses = files.flatMap((file) =>
      house.imports(file).map(({ target, line }) => ({ file, line, to: placeOf(target ?? '').unit ?? '' })),
    );
    const between = uses.filter(({ file, to }) => to.startsWith('platform/') && to !== file.unit);
    const edges = new Map(
      files.map(({ unit = '' }) => [
        unit,
        between.filter(({ file }) => file.unit === unit).map(({ to }) => to),
      ]),
    );
    return knotsOf(edges).flatMap((knot) => {
      const one = between.find(({ file, to }) => file.unit === knot[0] && knot.includes(to));
      return one ? [{ file: one.file.path, line: one.line, what: `a ring of ${knot.join(', ')}` }] : [];
    });
  },
};
