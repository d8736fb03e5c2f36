import { achievementForm, needForm } from '../../e2e/support/forms';
import type { Persona, UnitKey } from './people';
import type { Sight } from './secrets';
import type { Thing } from './standing';
import { must, type World } from './world';

/** Who acts on each side of the market. */
export const SIDES = {
  A: {
    ...({ seller: 'uniA', buyer: 'entA', broker: 'broA' } as const),
    ...({ officer: 'officer@uniA', head: 'head@uniA', chief: 'chief@entA' } as const),
    ...({ agent: 'broker@broA', county: 'countyA', city: 'cityA' } as const),
    ...({ reviewer: 'county@countyA', cityReviewer: 'city@cityA' } as const),
  },
  B: {
    ...({ seller: 'uniB', buyer: 'entB', broker: 'broB' } as const),
    ...({ officer: 'officer@uniB', head: 'head@uniB', chief: 'chief@entB' } as const),
    ...({ agent: 'broker@broB', county: 'countyB', city: 'cityB' } as const),
    ...({ reviewer: 'county@countyB', cityReviewer: 'city@cityB' } as const),
  },
} as const satisfies Record<string, Record<string, UnitKey | Persona>>;
export type SideName = keyof typeof SIDES;
export const SIDE_NAMES = Object.keys(SIDES) as SideName[];

type Stage = 'draft' | 'review' | 'unit-review' | 'registered' | 'listed';

/** An achievement at one stage; what of it is secret carries a mark, as long as it is secret. */
export async function tellAchievement(
  world: World,
  side: SideName,
  stage: Stage,
  name: string = stage,
): Promise<{ thing: Thing; number: string }> {
  const { officer, head, seller } = SIDES[side];
  const registry: Sight[] = ['draft', 'unit-review'].includes(stage) ? [] : ['registry'];
  const open = stage === 'listed';
  // What is registered has its certificate, which everybody may read; its price is said when it is listed.
  const isPublic = open || stage === 'registered';
  const word = isPublic ? `公开${side}${name}` : world.secrets.mark(seller, ...registry);
  const readers: Sight[] = open ? ['registry', 'everybody'] : registry;
  const proof = await world.paper(officer, `${side}.${name}-proof`, ...readers);
  const further = await world.paper(officer, `${side}.${name}-further`, ...readers);
  const form = achievementForm({
    ...{ title: `${word}识别装置`, benefit: `${word}漏检少`, problem: `${word}靠人眼`, titleEn: word },
    keywords: ['釉面', '针孔', word.slice(0, 12)],
    completers: [{ name: `人${word}`, title: word }],
    evidence: [{ level: 6, name: `${word}报告`, documentId: proof }],
    attachmentIds: [further],
    price: {
      mode: 'formula',
      text: open ? word : world.secrets.mark(seller, ...registry),
      basis: 'valuation',
    },
  });
  const { id } = must(await world.at(officer).post('/api/achievements', form)).body;
  const path = `/api/achievements/${id}`;
  let number = '';
  if (stage !== 'draft') must(await world.at(officer).post(`${path}/submit`));
  if (!['draft', 'unit-review'].includes(stage)) must(await world.at(head).post(`${path}/approve`));
  if (['registered', 'listed'].includes(stage)) {
    number = must(await world.at('registrar@registry').post(`${path}/register`)).body.number;
    if (open) must(await world.at(officer).post(`${path}/list`));
    // Its page is everybody's; only what is listed can be asked for, and only its owner can offer it.
    const holders = {
      everybody: ['everybody' as const],
      listed: open ? ['everybody' as const] : [],
      owner: open ? [seller] : [],
    };
    world.add({ kind: 'achievement-number', name: `${side}.${name}`, id: number, holders });
  }
  if (!isPublic) world.secrets.keep(id, seller, ...registry);
  const holders = { owner: [seller], registry };
  return { thing: world.add({ kind: 'achievement', name: `${side}.${name}`, id, holders }), number };
}

/** A draft, and a published need that names no unit, with what was suggested for it. */
export async function tellNeeds(world: World, side: SideName): Promise<void> {
  const { buyer, chief, officer } = SIDES[side];
  const browser = world.at(chief);
  const word = world.secrets.mark(buyer);
  const draft = needForm({ title: `${word}需求`, trouble: `${word}停线`, conditions: word });
  const { id } = must(await browser.post('/api/needs', draft)).body;
  world.secrets.keep(id, buyer);
  world.add({ kind: 'need', name: `${side}.draft`, id, holders: { owner: [buyer] } });
  const open = must(await browser.post('/api/needs', needForm({ title: `公开${side}针孔识别` }))).body.id;
  const { number } = must(await browser.post(`/api/needs/${open}/publish`)).body;
  await world.market.settle();
  world.add({ kind: 'need', name: `${side}.open`, id: open, holders: { owner: [buyer] } });
  const everybody = { everybody: ['everybody' as const] };
  world.add({ kind: 'need-number', name: `${side}.open`, id: number, holders: everybody });
  const own = world.one('achievement-number', `${side}.listed`).id;
  await world.at(officer).post('/api/matches', { needNumber: number, achievementNumber: own });
  const matches = must(await browser.get(`/api/needs/${open}/matches`)).body;
  for (const [at, match] of matches.slice(0, 3).entries()) {
    world.secrets.keep(match.id, buyer);
    world.add({ kind: 'match', name: `${side}.${at}`, id: match.id, holders: { owner: [buyer] } });
  }
}
