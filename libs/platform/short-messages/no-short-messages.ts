import { shortMessageRefusals, ShortMessages } from './short-messages';

/** A market without a gateway: e-mail alone. */
export class NoShortMessages extends ShortMessages {
  readonly available = false;

  async send(): Promise<void> {
    throw shortMessageRefusals.none();
  }
}
