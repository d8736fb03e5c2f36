import { roomOf } from '../../house/place';
import type { Rule } from '../../house/rule';

const INNER = ['domain', 'application', 'persistence', 'jobs', 'open'];

export const httpStaysInHttp: Rule = {
  name: 'http-stays-in-http',
  why: 'use cases and rules refuse with a Refusal (stable code, words in two languages); only the HTTP filter turns it into a status',
  refuses: {
    'libs/needs/application/a.ts:1': {
      'libs/needs/application/a.ts': `import { Injectable, NotFoundException } from '@nestjs/common';`,
    },
    'libs/needs/domain/b.ts:1': { 'libs/needs/domain/b.ts': `import { HttpStatus } from '@nestjs/common';` },
    'libs/needs/persistence/c.store.ts:1': {
      'libs/needs/persistence/c.store.ts': `import { ConflictException as Conflict } from '@nestjs/common';`,
    },
    'libs/needs/jobs/on-x.ts:1': {
      'libs/needs/jobs/on-x.ts': `import { HttpException } from '@nestjs/common';`,
    },
    'libs/needs/application/d.ts:1': {
      'libs/needs/application/d.ts': `import type { Request } from 'express';`,
    },
  },
  accepts: {
    'libs/needs/http/a.ts': `import { NotFoundException } from '@nestjs/common';`,
    'libs/needs/application/a.ts': `import { Injectable } from '@nestjs/common';`,
    'libs/platform/http/filter.ts': `import { HttpException } from '@nestjs/common';`,
  },
  check: (house) =>
    house.code.flatMap((file) => {
      if (file.zone !== 'lib' || file.lib === 'platform' || file.forTests || !INNER.includes(roomOf(file)))
        return [];
      return house.imports(file).flatMap((one) => {
        const name =
          one.package === 'express'
            ? 'express'
            : one.package === '@nestjs/common' &&
              one.names.find((each) => /Exception$|^HttpStatus$/.test(each));
        return name ? [{ file: file.path, line: one.line, what: `${roomOf(file)} imports ${name}` }] : [];
      });
    }),
};
