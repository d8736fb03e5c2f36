import { writeSheets } from '@market/platform/sheets';
import { freeCode } from '../../e2e/support/newcomer';
import { type Persona, toldOf } from './people';
import { must, type World } from './world';

/** A list of one unit and its administrator, read and not submitted, with each of two verifying offices. */
export async function tellLoads(world: World): Promise<void> {
  for (const [at, by] of (['verifier@province', 'verifier@province2'] as const).entries()) {
    const office = at === 0 ? 'province' : 'province2';
    const word = world.secrets.mark(`${office}:unit-verifier`);
    const code = freeCode(810 + at);
    const documentId = await workbook(world, by, {
      单位: [`${word}公司`, '企业', code, '360981', `人${word}`],
      人员: [`人${word}`, `${word}@matrix.example`, code, '单位管理员'],
    });
    const { id } = must(await world.at(by).post('/api/unit-loads', { documentId })).body;
    await world.market.settle();
    const holders = { office: [office] as const };
    world.secrets.keep(code, `${office}:unit-verifier`);
    world.secrets.keep(id, `${office}:unit-verifier`);
    world.add({ kind: 'load', name: office, id, holders });
    const rows = must(await world.at(by).get(`/api/unit-loads/${id}/rows`)).body.items;
    world.secrets.keep(rows[0].id, `${office}:unit-verifier`);
    world.add({ kind: 'load-row', name: office, id: rows[0].id, holders, parent: id });
  }
}

const HEADS = {
  单位: ['单位名称', '单位类型', '统一社会信用代码', '所在地代码', '法定代表人'],
  人员: ['姓名', '邮箱', '单位统一社会信用代码', '职责'],
} as const;

/** Uploads a workbook with one row a sheet. @returns its id */
export async function workbook(
  world: World,
  by: Persona,
  sheets: Partial<Record<keyof typeof HEADS, readonly string[]>>,
): Promise<string> {
  const { unit = by } = toldOf(by);
  const mark = world.secrets.mark(unit);
  const content = writeSheets(
    Object.entries(sheets).map(([name, row]) => ({
      ...{ name, head: HEADS[name as keyof typeof HEADS], widths: [20], rows: [row] },
    })),
  );
  const { id } = must(await world.at(by).upload('/api/documents', `${mark}.xlsx`, content)).body;
  world.secrets.keep(id, unit);
  world.add({ kind: 'document', name: mark, id, holders: { own: [unit], reader: [] } });
  return id;
}
