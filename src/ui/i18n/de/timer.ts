import type { Translation } from '../language.ts';
import type { english } from '../timer.ts';

export const german: Translation<typeof english> = {
  title: 'Timer',
  work: 'Artikel oder Entwurf',
  pickWork: 'Wähle, woran du arbeitest',
  articles: 'Artikel',
  drafts: 'Entwürfe',
  draft: (place) => `Entwurf auf ${place}`,
  activity: 'Tätigkeit',
  start: 'Starten',
  pause: 'Pause',
  resume: 'Fortsetzen',
  stop: 'Anhalten und erfassen',
  noWork: 'Wähle den Artikel oder Entwurf, an dem du arbeitest.',
  paused: 'Pausiert',
  running: 'Läuft',
  logged: (hours) => `${hours} Std. erfasst.`,
  loggedBriefly: 'Weniger als eine Minute erfasst.',
  tooShort: 'Nichts erfasst: weniger als eine Sekunde.',
  slept: {
    title: 'War das Arbeit?',
    note: (from, to) => `Dein Computer hat von ${from} bis ${to} geschlafen.`,
    keep: 'Zeit behalten',
    discard: 'Verwerfen',
    first: 'Beantworte das, bevor du den Timer anhältst.',
  },
};
