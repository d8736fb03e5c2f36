/** What one agrees to when signing up, each with the version in force: the day its text was made. */
export const AGREEMENTS = { agreement: '2026-11-24', privacy: '2026-11-24' } as const;
