import type { TermsDraft } from './terms/terms-draft.ts';

type Template = Pick<TermsDraft, 'firstOrder' | 'recurring' | 'bonus' | 'flat'>;

const none: Template = { firstOrder: '', recurring: '', bonus: '', flat: '' };

/** Usual terms to start a new program from, as typed: percentages and major units. */
export const programTemplates = {
  recurring: { ...none, firstOrder: '15', recurring: '8' },
  firstOrderOnly: { ...none, firstOrder: '20' },
  flat: { ...none, flat: '30' },
} as const satisfies Record<string, Template>;
