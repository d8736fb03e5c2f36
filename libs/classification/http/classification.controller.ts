import { Controller, Get, Header, Param } from '@nestjs/common';
import { defineRefusals } from '@market/platform/errors';
import { isTable, table } from '../tables';
import type { CodeDto } from './classification.dto';

export const classificationRefusals = defineRefusals('classification', {
  noSuchTable: {
    kind: 'not-found',
    zh: '没有名为 {name} 的代码表。',
    en: 'There is no code table named {name}.',
  },
});

@Controller('api/classification')
export class ClassificationController {
  /** A whole code list; it changes with a release only. */
  @Get(':table')
  @Header('Cache-Control', 'public, max-age=3600')
  codes(@Param('table') name: string): CodeDto[] {
    if (!isTable(name)) throw classificationRefusals.noSuchTable({ name: name.slice(0, 40) });
    return [...table(name).values()].map((entry) => ({
      code: entry.code,
      name: entry.name,
      nameEn: entry.nameEn ?? null,
      parent: entry.parent ?? null,
    }));
  }
}
