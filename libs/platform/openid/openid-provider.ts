import { openidRefusals } from './refusals';

/** What must be kept, secretly, from sending a browser away until it comes back; good for one return. */
export interface Kept {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Departure extends Kept {
  /** Where the browser is sent. */
  location: URL;
}

/** Whom the portal has proved. Issuer and subject together are his key; the rest is only what the portal says. */
export interface ProvedPerson {
  issuer: string;
  subject: string;
  name: string | undefined;
  email: string | undefined;
}

/** A portal that says who somebody is. */
export abstract class OpenidProvider {
  /** @param returnTo the exact address registered at the portal @throws openidRefusals.off, away */
  abstract depart(returnTo: URL): Promise<Departure>;

  /**
   * @param cameBack `returnTo` with what the portal added to it
   * @throws openidRefusals.off, denied, away, notTrusted
   */
  abstract arrive(cameBack: URL, kept: Kept): Promise<ProvedPerson>;
}

/** Where no portal is set. */
export class NoOpenidProvider extends OpenidProvider {
  depart(): Promise<Departure> {
    return Promise.reject(openidRefusals.off());
  }

  arrive(): Promise<ProvedPerson> {
    return Promise.reject(openidRefusals.off());
  }
}
