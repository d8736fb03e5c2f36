/** A kind of fact a lib publishes: noun and past participle, versioned. `_payload` exists for the types only. */
export interface FactKind<P extends FactPayload = FactPayload> {
  name: string;
  _payload?: P;
}

/** Ids and small plain values; texts and amounts are read from their owner when the fact is handled. */
export type FactPayload = Record<string, string | number | boolean | null>;

/** A fact as it is told inside a transaction. */
export interface Told<P extends FactPayload = FactPayload> {
  kind: FactKind<P>;
  payload: P;
}

/** A fact as its consumers meet it. */
export interface Fact<P extends FactPayload = FactPayload> {
  id: string;
  name: string;
  at: Date;
  /** Who caused it; undefined when the system did. */
  personId: string | undefined;
  requestId: string;
  payload: P;
}

const NAME = /^[a-z-]+\.[a-z-]+\.v\d+$/;

/** `defineFact<{ achievementId: string }>('achievements.achievement-registered.v1')` */
export function defineFact<P extends FactPayload>(name: string): FactKind<P> {
  if (!NAME.test(name)) throw new Error(`"${name}" is not a fact's name: lib.noun-participle.v1`);
  return { name };
}
