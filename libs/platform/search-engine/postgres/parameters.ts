/** The values of one SQL statement, numbered as they are used. */
export class Parameters {
  constructor(readonly values: unknown[] = []) {}

  /** The same values so far, for a statement that goes on differently. */
  copy(): Parameters {
    return new Parameters([...this.values]);
  }

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
