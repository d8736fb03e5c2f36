import { defineFact } from '@market/platform/outbox';

/** Its id is the line's. */
export const lineMatched = defineFact<{ id: string }>('payments.line-matched.v1');
/** Its id is the line's. */
export const lineSetAside = defineFact<{ id: string }>('payments.line-set-aside.v1');
/** Its id is the contract's: money, plan or evidence changed. */
export const paymentChanged = defineFact<{ id: string }>('payments.payment-changed.v1');
