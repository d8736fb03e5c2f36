import { defineFact } from '@market/platform/outbox';

/** The id of these is the unit's. */
export const lookedUp = defineFact<{ id: string }>('integrity.looked-up.v1');
/** It is listed, or listed no more, or under something else. */
export const standingChanged = defineFact<{ id: string }>('integrity.standing-changed.v1');
/** What was looked up answers no more: unknown again. */
export const lookupExpired = defineFact<{ id: string }>('integrity.lookup-expired.v1');
/** Its id is the imported file's. */
export const snapshotImported = defineFact<{ id: string }>('integrity.snapshot-imported.v1');
/** Its id is what the declaration is about, a contract. */
export const relationDeclared = defineFact<{ id: string }>('integrity.relation-declared.v1');
/** A person has concluded whether two units are related, or something both share became known. */
export const relationConcluded = defineFact<{ one: string; other: string }>(
  'integrity.relation-concluded.v1',
);
