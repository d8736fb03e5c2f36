import { ApiError } from '../../api/client';

/** The server wants to see again that it is the account's owner, before it changes what opens the account. */
export function isUnproved(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'identity.prove-again';
}
