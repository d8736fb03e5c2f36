/** A column that holds sealed text: what is needed to seal it anew under another secret. */
export interface SealedColumn {
  table: string;
  column: string;
  /** SQL of the row's id, as the use cases name it when they seal. */
  row: string;
  /** The column of the blind index, where equal values are looked for. */
  index?: string;
  /** What a former release kept in plain text, until it is sealed and the column dropped. */
  plain?: {
    column: string;
    /** Where the last characters go. */
    tail?: string;
    /** Every row has one. */
    required?: boolean;
  };
}
