import type { english } from '../draft-links.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  title: 'Links dieses Entwurfs',
  look: 'Links dieses Entwurfs prüfen',
  lookHelp: 'Sieht nur die Adressen an. Nichts wird aufbewahrt.',
  none: 'Keine Affiliate-Links in diesem Entwurf.',
  allTagged: (links) =>
    links === 1
      ? 'Sein Affiliate-Link hat seine Sub-ID.'
      : `Alle ${links} Affiliate-Links haben eine Sub-ID, oder ihr Programm kennt keine.`,
  untagged: (links, of) => {
    if (of === 1) return 'Sein Affiliate-Link hat keine Sub-ID.';
    return links === 1
      ? `1 von ${of} Affiliate-Links hat keine Sub-ID.`
      : `${links} von ${of} Affiliate-Links haben keine Sub-ID.`;
  },
  noId: 'Speichere den Entwurf einmal: Dann hat er eine ID, aus der Sub-IDs entstehen.',
};
