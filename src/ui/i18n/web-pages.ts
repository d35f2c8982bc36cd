import { german } from './de/web-pages.ts';
import { words } from './language.ts';
export const english = {
  title: 'On web pages',
  idle: 'Idle limit, minutes',
  idleHint: 'From 1 to 30. Usually 3.',
  badIdle: 'Use a whole number of minutes from 1 to 30.',
  counts: [
    'Work counts while its page is visible in the window you are using, and you type, click, scroll or move the pointer there.',
    'A pause up to the idle limit counts as work. With a longer one, the time ends with the last thing you did.',
    'Sleep, other windows and private windows never count. What you type is never read.',
  ] as string[],
  save: 'Save',
  saved: 'Saved. It applies to open pages at once.',
  overlay: 'Figures on your own posts',
  show: 'Show figures on my posts',
  shown: 'Figures are shown again.',
  off: 'Figures are hidden on all pages.',
  hiddenAt: 'You hid them here:',
  again: 'Show again',
  showOn: (name: string) => `Show again: ${name}`,
  shownOn: (name: string) => `Figures are shown again: ${name}.`,
};

export const webPages = words({ en: english, de: german });
