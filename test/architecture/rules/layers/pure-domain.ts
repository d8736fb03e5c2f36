import { roomOf } from '../../house/place';
import type { Rule } from '../../house/rule';

const FRAMEWORKS = /^(@nestjs\/.*|typeorm|bullmq|pg|ioredis|express|@bull-board\/.*)$/;
/** Capabilities of platform that are those frameworks under another name. */
const WRAPPERS = /^libs\/platform\/(database|queue|http)\//;

export const pureDomain: Rule = {
  name: 'pure-domain',
  why: 'domain/ is plain functions over plain values: nothing of Nest, TypeORM, BullMQ or what wraps them, not even a type',
  refuses: {
    'libs/needs/domain/a.ts:1': { 'libs/needs/domain/a.ts': `import { Injectable } from '@nestjs/common';` },
    'libs/needs/domain/b.ts:2': {
      'libs/needs/domain/b.ts': `\nimport type { EntityManager } from 'typeorm';`,
    },
    'libs/needs/domain/deep/c.ts:1': { 'libs/needs/domain/deep/c.ts': `import { Queue } from 'bullmq';` },
    'libs/needs/domain/d.ts:1': {
      'libs/needs/domain/d.ts': `import { store } from '@market/platform/database';`,
    },
  },
  accepts: {
    'libs/needs/domain/a.ts': `import { Clock } from '@market/platform/clock';`,
    'libs/needs/domain/a.spec.ts': `import { Test } from '@nestjs/testing';`,
    'libs/needs/application/b.ts': `import { Injectable } from '@nestjs/common';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone !== 'lib' || file.forTests || roomOf(file) !== 'domain') return [];
      return house
        .imports(file)
        .filter(({ package: name, target }) => FRAMEWORKS.test(name ?? '') || WRAPPERS.test(target ?? ''))
        .map(({ specifier, line }) => ({ file: file.path, line, what: `domain imports "${specifier}"` }));
    }),
};
