import { dayOf, plusDays } from '@market/platform/clock';
import { achievementForm } from '../../e2e/support/forms';
import { unitForm } from '../../e2e/support/newcomer';
import type { Persona } from './people';
import type { Kind } from './standing';
import type { World } from './world';

/** A field of a body that names an object, and whoever may send the body. */
export interface NamedInBody {
  route: string;
  field: string;
  kind: Kind;
  /** As what the sender must stand to what he names; what he does not stand to is foreign. */
  /** Empty: everybody's to name, and only what there is not is refused. */
  as: readonly string[];
  by: Persona;
  /** Whose it has to be, where it is not the sender's. */
  of?: Persona;
  ids?: (world: World) => readonly string[];
  /** Whole and valid but for the id. */
  body: (world: World, id: string) => unknown;
}

const today = dayOf(new Date());
const lent = { duty: 'achievement-officer', fromDay: today, toDay: plusDays(today, 3) };
const letter = {
  ...{ agentName: '某人', agentEmail: 'somebody@agency.example', duties: ['contract-signatory'] },
  ...{ fromDay: today, untilDay: plusDays(today, 60) },
};
const paper = { kind: 'bank-slip', number: 'HD-2', amount: '1.00', datedOn: '2026-01-05' };
const found = {
  findings: [
    { kind: 'dishonest-debtor', found: 'no' },
    { kind: 'research-breach', found: 'no' },
  ],
  source: '信用江西',
  lookedUpOn: dayOf(new Date()),
};
const listing = (world: World) => world.one('achievement-number', 'B.listed').id;
const picture = (world: World) => world.one('document', 'uniC.looked-up').id;
const related = (world: World) => ({
  ...{ one: world.unitIds.get('uniC'), other: world.unitIds.get('broB') },
  ...{ related: true, reason: '同一人任董事' },
});
const proof = (documentId: string) => [{ level: 6, name: '报告', documentId }];
const draft = (world: World) => [world.one('achievement', 'A.draft').id];
const documentsOf = (
  route: string,
  body: NamedInBody['body'],
  rest: Partial<NamedInBody> = {},
): NamedInBody => ({
  ...{ route, body, kind: 'document', as: ['own'], by: 'officer@uniA', field: 'documentId' },
  ...rest,
});
/** Papers of one's own, for the field that is not asked about. */
const forms = new Map<Persona, Record<string, unknown>>();

export async function prepareForms(world: World): Promise<void> {
  for (const persona of ['stranger', 'applicantA'] as const)
    forms.set(persona, await unitForm(world.at(persona)));
}

const formOf = (persona: Persona, change: Record<string, string>) => ({ ...forms.get(persona), ...change });
const applied = {
  by: 'applicantA',
  ids: (world: World) => [world.one('application', 'applicantA').id],
} as const;

/** Every id that stands in a body. One that is missing here is found in the API's own description. */
export const NAMED_IN_BODIES: readonly NamedInBody[] = [
  {
    ...{ route: 'PUT /api/session/unit', field: 'unitId', kind: 'unit', as: ['own'], by: 'officer@uniA' },
    body: (_, unitId) => ({ unitId }),
  },
  {
    ...{ route: 'POST /api/delegations', field: 'toPersonId', kind: 'person', as: ['colleague'] },
    ...{ by: 'officer@uniA', body: (_, toPersonId) => ({ ...lent, toPersonId }) },
  },
  {
    ...{ route: 'POST /api/unit/members/:personId/removal', field: 'successorId', kind: 'person' },
    ...{ as: ['colleague'], by: 'head@uniA', ids: (world) => [world.personIds.get('junior@uniA') ?? ''] },
    body: (_, successorId) => ({ successorId }),
  },
  documentsOf('POST /api/unit-applications', (_, id) => formOf('stranger', { licenceId: id }), {
    ...{ by: 'stranger', field: 'licenceId' },
  }),
  documentsOf('POST /api/unit-applications', (_, id) => formOf('stranger', { letterId: id }), {
    ...{ by: 'stranger', field: 'letterId' },
  }),
  documentsOf('PUT /api/unit-applications/:id', (_, id) => formOf('applicantA', { licenceId: id }), {
    ...{ ...applied, field: 'licenceId' },
  }),
  documentsOf('PUT /api/unit-applications/:id', (_, id) => formOf('applicantA', { letterId: id }), {
    ...{ ...applied, field: 'letterId' },
  }),
  documentsOf('POST /api/letters', (_, paperId) => ({ ...letter, paperId }), {
    ...{ by: 'head@uniA', field: 'paperId' },
  }),
  documentsOf(
    'PUT /api/unit/legal-representative',
    (world, licenceId) => ({ licenceId, personId: world.personIds.get('head@uniA') }),
    { by: 'head@uniA', field: 'licenceId' },
  ),
  {
    ...{ route: 'PUT /api/unit/legal-representative', field: 'personId', kind: 'person', as: ['colleague'] },
    by: 'head@uniA',
    body: (world, personId) => ({ personId, licenceId: world.one('document', 'A.draft-proof').id }),
  },
  documentsOf('POST /api/unit-loads', (_, documentId) => ({ documentId }), { by: 'verifier@province' }),
  documentsOf('PUT /api/unit-loads/:id/file', (_, documentId) => ({ documentId }), {
    ...{ by: 'verifier@province', ids: (world) => [world.one('load', 'province').id] },
  }),
  documentsOf('POST /api/unit/invitation-lists', (_, documentId) => ({ documentId }), {
    ...{ by: 'head@uniA', as: ['own', 'reader'] },
  }),
  documentsOf('POST /api/achievements', (_, id) => achievementForm({ evidence: proof(id) }), {
    field: 'evidence.documentId',
  }),
  documentsOf('POST /api/achievements', (_, id) => achievementForm({ attachmentIds: [id] }), {
    field: 'attachmentIds',
  }),
  documentsOf('PUT /api/achievements/:id', (_, id) => achievementForm({ version: 1, evidence: proof(id) }), {
    ...{ field: 'evidence.documentId', ids: draft },
  }),
  documentsOf('PUT /api/achievements/:id', (_, id) => achievementForm({ version: 1, attachmentIds: [id] }), {
    ...{ field: 'attachmentIds', ids: draft },
  }),
  documentsOf('POST /api/contracts/:id/evidence', (_, documentId) => ({ ...paper, documentId }), {
    ...{ by: 'chief@entA', ids: (world) => [world.one('contract', 'A.settled').id] },
  }),
  documentsOf('POST /api/standings/:id/lookups', (_, documentId) => ({ ...found, documentId }), {
    ...{ by: 'integrity@province', ids: (world) => [world.unitIds.get('uniC') ?? ''] },
  }),
  {
    ...{ route: 'POST /api/standings/:id/lookups', field: 'subjectPersonId', kind: 'person' },
    ...{ as: ['colleague'], of: 'officer@uniC', by: 'integrity@province' },
    ids: (world) => [world.unitIds.get('uniC') ?? ''],
    body: (world, subjectPersonId) => ({ ...found, subjectPersonId, documentId: picture(world) }),
  },
  ...(['one', 'other'] as const).map((field): NamedInBody => ({
    ...{ route: 'POST /api/relations', field, kind: 'unit', as: [], by: 'integrity@province' },
    body: (world, id) => ({ ...related(world), documentId: picture(world), [field]: id }),
  })),
  documentsOf('POST /api/relations', (world, documentId) => ({ ...related(world), documentId }), {
    by: 'integrity@province',
  }),
  documentsOf('POST /api/claims/:id/lookups', (_, documentId) => ({ ...found, documentId }), {
    ...{ by: 'county@countyA', ids: (world) => [world.one('claim', 'A.seller').id] },
  }),
  {
    ...{ route: 'POST /api/deals', field: 'needId', kind: 'need', as: ['owner'], by: 'chief@entA' },
    body: (world, needId) => ({ achievementNumber: listing(world), message: '可以先看样机吗', needId }),
  },
  {
    ...{ route: 'POST /api/deals', field: 'matchId', kind: 'match', as: ['owner'], by: 'chief@entA' },
    body: (world, matchId) => ({ achievementNumber: listing(world), message: '可以先看样机吗', matchId }),
  },
  {
    ...{ route: 'POST /api/deals', field: 'achievementNumber', kind: 'achievement-number', as: ['listed'] },
    ...{
      by: 'chief@entA',
      body: (_, achievementNumber) => ({ achievementNumber, message: '可以先看样机吗' }),
    },
  },
  {
    ...{ route: 'POST /api/matches', field: 'achievementNumber', kind: 'achievement-number', as: ['owner'] },
    by: 'officer@uniA',
    body: (world, achievementNumber) => ({
      ...{ achievementNumber, needNumber: world.one('need-number', 'B.open').id },
    }),
  },
  {
    ...{ route: 'POST /api/public-lists', field: 'claimIds', kind: 'claim', as: ['province'] },
    ...{ by: 'maker@province2', body: (_, id) => ({ claimIds: [id], contact: '0591-86200000' }) },
  },
  {
    ...{ route: 'POST /api/payouts', field: 'claimIds', kind: 'claim', as: ['province'] },
    ...{ by: 'maker@province2', body: (_, id) => ({ claimIds: [id] }) },
  },
];

/** The path of such a call. @throws Error when it names nothing */
export function pathOfNamed(world: World, { route, ids }: NamedInBody): string {
  const given = [...(ids?.(world) ?? [])];
  return (route.split(' ')[1] ?? '').replaceAll(/:\w+/g, () => given.shift() ?? '');
}
