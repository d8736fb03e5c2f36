import type { Rule } from '../../house/rule';

const EMITTERS = /^(@nestjs\/(event-emitter|cqrs)|eventemitter[23]|mitt|emittery)$/;

export const noEventEmitter: Rule = {
  name: 'no-event-emitter',
  why: 'an event in the process is lost with the process and runs outside the transaction; facts go through the outbox',
  refuses: {
    'libs/needs/application/a.ts:1': {
      'libs/needs/application/a.ts': `import { EventEmitter } from 'node:events';`,
    },
    'libs/needs/http/b.ts:1': { 'libs/needs/http/b.ts': `import { OnEvent } from '@nestjs/event-emitter';` },
    'libs/platform/outbox/c.ts:1': { 'libs/platform/outbox/c.ts': `import { E } from 'eventemitter2';` },
  },
  accepts: { 'libs/platform/live/a.ts': `import { once } from 'node:events';` },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone !== 'lib' || file.forTests) return [];
      return house
        .imports(file)
        .filter(({ specifier, package: name }) => {
          const own = /^(node:)?events$/.test(specifier) && file.lib !== 'platform';
          return own || EMITTERS.test(name ?? '');
        })
        .map(({ specifier, line }) => ({ file: file.path, line, what: `imports "${specifier}"` }));
    }),
};
