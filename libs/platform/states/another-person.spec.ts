import type { PersonActor } from '@market/platform/call';
import { Refusal } from '@market/platform/errors';
import { mustHaveMadeNone } from './another-person';

const refusal = () => new Refusal('x.same-person', 'rejected', '要换一个人', 'another person must');
const guard = mustHaveMadeNone(['submit', 'list'], refusal);
const actor = (personId: string): PersonActor => ({ personId }) as PersonActor;

describe('who has made one of these moves', () => {
  const movers = [
    { personId: 'a', action: 'submit' },
    { personId: 'b', action: 'return' },
    { personId: 'a', action: 'confirm' },
  ];

  it('may not make this one, whatever else he or others have done since', () => {
    expect(guard({ movers } as never, actor('a'))?.code).toBe('x.same-person');
  });

  it.each(['b', 'c'])('stops nobody else: %s', (personId) => {
    expect(guard({ movers } as never, actor(personId))).toBeUndefined();
  });

  it('says nothing of the market itself', () => {
    expect(guard({ movers } as never, undefined)).toBeUndefined();
  });
});
