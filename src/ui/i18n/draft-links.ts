import { german } from './de/draft-links.ts';
import { words } from './language.ts';
export const english = {
  title: 'Links of this draft',
  look: 'Check this draft’s links',
  lookHelp: 'Looks only at the addresses. Nothing is kept.',
  none: 'No affiliate links in this draft.',
  allTagged: (links: number) =>
    links === 1
      ? 'Its affiliate link has its sub-ID.'
      : `All ${links} affiliate links have a sub-ID, or their programs take none.`,
  untagged: (links: number, of: number) => {
    if (of === 1) return 'Its affiliate link has no sub-ID.';
    return links === 1
      ? `1 of ${of} affiliate links has no sub-ID.`
      : `${links} of ${of} affiliate links have no sub-ID.`;
  },
  noId: 'Save the draft once: then it has an id to make sub-IDs from.',
};

export const draftLinks = words({ en: english, de: german });
