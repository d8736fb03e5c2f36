import type { PersonActor } from '@market/platform/call';
import type { Contract, SigningFacts } from './contract';
import { onePersonMustNotSignForBoth, signatoryMustBeAuthorised } from './signing';

const contract = (signing?: SigningFacts): Contract => ({ signing }) as Contract;
const by = (personId: string) => ({ personId }) as PersonActor;

describe('who signs a contract', () => {
  it('must be known to have authority: what was not looked up is none', () => {
    expect(signatoryMustBeAuthorised(contract())?.code).toBe('contracts.authority-unknown');
    const why = { zh: '授权书已到期', en: 'the letter ended' };
    const nobody = signatoryMustBeAuthorised(contract({ authority: { as: 'nobody', why } }));
    expect(nobody?.code).toBe('contracts.no-authority');
    expect(nobody?.zh).toContain('请本单位管理员在“单位与成员”里签发授权书');
    const representative = contract({ authority: { as: 'representative' } });
    expect(signatoryMustBeAuthorised(representative)).toBeUndefined();
  });

  it('must not have signed for the other side', () => {
    const signed = { movers: [{ personId: 'one', action: 'sign-as-seller' }] } as unknown as Contract;
    const asBuyer = onePersonMustNotSignForBoth('seller');
    expect(asBuyer(signed, by('one'))?.code).toBe('contracts.signed-for-other');
    expect(asBuyer(signed, by('two'))).toBeUndefined();
    expect(onePersonMustNotSignForBoth('buyer')(signed, by('one'))).toBeUndefined();
  });
});
