/** Into what each step is divided: kinds of commission, or programs. */
export const splits = ['kind', 'program'] as const;
export type Split = (typeof splits)[number];
