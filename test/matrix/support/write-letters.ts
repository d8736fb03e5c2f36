import { letterForm } from '../../e2e/support/letters';
import { nameOf, type Persona, toldOf } from './people';
import type { World } from './world';
import type { Write } from './writes';

/** Letters of authority to each of their ends, and who represents a unit by law. */
export function letterWrites(world: World): Write[] {
  let form: Record<string, unknown> = {};
  let id = '';
  let licenceId = '';
  const issue = (to: Persona): Write => ({
    ...{ route: 'POST /api/letters', by: 'head@uniB' },
    first: async () => {
      const agent = { agentName: nameOf(to), agentEmail: toldOf(to).account };
      form = await letterForm(world.at('head@uniB'), agent);
    },
    body: () => form,
    keep: ({ body }) => void ({ id } = body),
  });
  const answer = (name: string, by: Persona, of: () => string): Write => ({
    ...{ route: `POST /api/letters/:id/${name}`, by, ids: () => [of()] },
  });
  return [
    answer('decline', 'inviteeB', () => world.one('letter', 'uniB').id),
    issue('applicantB'),
    answer('accept', 'applicantB', () => id),
    { ...answer('revoke', 'head@uniB', () => id), body: () => ({ reason: '事情已办完' }) },
    answer('renounce', 'agent@entA', () => world.one('letter', 'entA').id),
    {
      ...{ route: 'PUT /api/unit/legal-representative', by: 'chief@entB' },
      first: async () => {
        licenceId = await world.paper('chief@entB', 'B.licence');
      },
      body: () => ({ personId: world.personIds.get('chief@entB'), licenceId }),
    },
  ];
}
