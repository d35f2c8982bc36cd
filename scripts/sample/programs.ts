/** The sample author's three programs, as their settings hold them; amounts in minor units. */
export const programs = [
  {
    id: 'global-api',
    name: 'Global API',
    linkHosts: ['go.global-api.example'],
    terms: {
      firstOrder: { rate: 0.15 },
      recurring: { rate: 0.08, maxMonths: null, firstOrderReplacesFirstMonth: true },
      upgradeBonus: { rate: 0.1, base: 'invoice', per: 'once' },
    },
  },
  {
    id: 'deploybox',
    name: 'Deploybox',
    linkHosts: ['get.deploybox.example'],
    terms: { flat: { amount: 3000 } },
  },
  {
    id: 'backend-books',
    name: 'Backend Books',
    linkHosts: ['shop.backend-books.example'],
    terms: { firstOrder: { rate: 0.2 } },
  },
] as const;

export type ProgramId = (typeof programs)[number]['id'];

/** An affiliate link of a program with a sub-ID, or without one. */
export function linkTo(programId: ProgramId, subId: string | null): string {
  const host = programs.find(({ id }) => id === programId)?.linkHosts[0];
  return `https://${host}/r/sample-author${subId === null ? '' : `?sub=${subId}`}`;
}

/** As it is called in a link. */
export function nameOf(programId: ProgramId): string {
  return programs.find(({ id }) => id === programId)?.name ?? programId;
}
