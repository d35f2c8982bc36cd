/** What each step is divided into: kinds of commission, or programs. */
export const splits = ['kind', 'program'] as const;
export type Split = (typeof splits)[number];
