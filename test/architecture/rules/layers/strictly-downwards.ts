import { layerOf } from '../../layers';
import { placeOf } from '../../house/place';
import type { Rule } from '../../house/rule';

export const strictlyDownwards: Rule = {
  name: 'strictly-downwards',
  why: 'a lib imports only libs of a strictly lower layer (layers.ts); news upwards or sideways travels as a fact in the outbox',
  refuses: {
    'libs/identity/index.ts:2': {
      'libs/identity/index.ts': `import { x } from '@market/platform/clock';\nimport { y } from '@market/needs';`,
    },
    'libs/needs/index.ts:1': { 'libs/needs/index.ts': `export { x } from '@market/achievements';` },
    'libs/deals/domain/a.ts:1': { 'libs/deals/domain/a.ts': `import type { F } from '@market/fairs/facts';` },
    'libs/platform/mail/a.spec.ts:1': {
      'libs/platform/mail/a.spec.ts': `const late = () => import('@market/identity');`,
    },
    'libs/signing/a.ts:1': { 'libs/signing/a.ts': `type T = import('../deals/domain/offer').Offer;` },
    'libs/deals/index.ts:1': { 'libs/deals/index.ts': `import { x } from '@market/wallets';` },
    'libs/wallets/index.ts:1': { 'libs/wallets/index.ts': `` },
  },
  accepts: {
    'libs/needs/index.ts': `import { x } from '@market/identity';\nexport { y } from './domain/y';`,
    'libs/platform/mail/index.ts': `import { x } from '@market/platform/clock';`,
    'test/e2e/a.e2e-spec.ts': `import { x } from '@market/exchange';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.lib === undefined) return [];
      const from = layerOf(file.lib);
      if (from === undefined) {
        return [{ file: file.path, line: 1, what: `lib "${file.lib}" stands in no layer` }];
      }
      return house.imports(file).flatMap(({ target, line }) => {
        const lib = target === undefined ? undefined : placeOf(target).lib;
        if (lib === undefined || lib === file.lib) return [];
        const to = layerOf(lib);
        if (to !== undefined && to < from) return [];
        const what = `${file.lib} (layer ${from}) imports ${lib} (${to === undefined ? 'in no layer' : `layer ${to}`})`;
        return [{ file: file.path, line, what }];
      });
    }),
};
