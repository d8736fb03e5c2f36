import { changeForm, decreeForm } from '../../e2e/support/parameters';
import { wayThrough } from '../../e2e/support/way-through';
import type { Persona } from './people';
import type { Sight } from './secrets';
import { must, type World } from './world';

const EDITOR: Sight = 'province:parameter-editor';
const APPROVER: Sight = 'province:parameter-approver';
const holders = { editor: [EDITOR], approver: [APPROVER] } as const;

/** Changes of numbers that are not decided, and a notice of a year that is not in use. */
export async function tellNumbers(world: World): Promise<void> {
  const browser = world.at('editor@province');
  for (const [at, key] of ['deals.days-to-answer', 'deals.days-to-answer'].entries()) {
    const reason = world.secrets.mark(EDITOR, APPROVER);
    const change = changeForm({ key, value: 3 + at, reason, source: reason });
    const { id } = must(await browser.post('/api/parameter-changes', change)).body;
    world.secrets.keep(id, EDITOR, APPROVER);
    // One of two waits at the other person's desk.
    if (at === 1) must(await browser.post(`/api/parameter-changes/${id}/propose`));
    world.add({ kind: 'parameter-change', name: `change-${at}`, id, holders });
  }
  for (const [at, number] of ['国办发明电〔2026〕9号（示例）', '国办发明电〔2026〕10号（示例）'].entries()) {
    const { id } = must(await browser.post('/api/decrees', decreeForm({ number }))).body;
    world.secrets.keep(id, EDITOR, APPROVER);
    if (at === 1) must(await browser.post(`/api/decrees/${id}/propose`));
    world.add({ kind: 'decree', name: number, id, holders });
  }
}

/** Two people who come in by the province's portal as well. */
export async function tellPortals(world: World): Promise<void> {
  const { comeBack } = wayThrough(() => world.portal);
  for (const persona of ['officer@uniA', 'chief@entC'] as const satisfies Persona[]) {
    const browser = world.at(persona);
    const { location } = must(await browser.post('/api/portal/links')).body;
    await comeBack(browser, await world.portal.visit(location, { login: persona }));
    const { portals } = must(await browser.get('/api/ways-in')).body;
    world.secrets.keep(portals[0]?.id, persona);
    world.add({ kind: 'portal-link', name: persona, id: portals[0].id, holders: { self: [persona] } });
  }
}
