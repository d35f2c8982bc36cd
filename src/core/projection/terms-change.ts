/** A change that a program may make. A part that is 1 (recurring), 0 (shorter) or null (flat) changes nothing. */
export type TermsChange = {
  /** What every recurring commission is multiplied by: 5/8 for 8 % to 5 %. */
  recurring: number;
  /** By how much shorter customers stay, 0 to .9. */
  shorter: number;
  /** What a new customer brings at once, minor units, with nothing after it; present customers go on as before. */
  flat: number | null;
};

export const noChange: TermsChange = { recurring: 1, shorter: 0, flat: null };

export const changeParts = ['recurring', 'shorter', 'flat'] as const;
export type ChangePart = (typeof changeParts)[number];
