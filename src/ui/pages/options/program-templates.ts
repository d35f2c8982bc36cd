import type { ProgramDraft } from './program-draft.ts';

type TermsDraft = Pick<ProgramDraft, 'firstOrder' | 'recurring' | 'bonus' | 'flat'>;

const none: TermsDraft = { firstOrder: '', recurring: '', bonus: '', flat: '' };

/** Usual terms to start a new program from, as typed: percentages and major units. */
export const programTemplates = {
  recurring: { ...none, firstOrder: '15', recurring: '8' },
  firstOrderOnly: { ...none, firstOrder: '20' },
  flat: { ...none, flat: '30' },
} as const satisfies Record<string, TermsDraft>;
