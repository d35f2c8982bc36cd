import type { Translation } from '../language.ts';
import type { english } from '../web-pages.ts';

export const german: Translation<typeof english> = {
  title: 'Auf Webseiten',
  idle: 'Leerlaufgrenze, Minuten',
  idleHint: 'Von 1 bis 30. Meist passt 3.',
  badIdle: 'Nimm eine ganze Zahl von Minuten, von 1 bis 30.',
  counts: [
    'Arbeit zählt, solange ihre Seite in dem Fenster sichtbar ist, das du gerade benutzt, und du dort tippst, klickst, scrollst oder den Zeiger bewegst.',
    'Eine Pause bis zur Leerlaufgrenze zählt als Arbeit. Bei einer längeren endet die Zeit mit deiner letzten Handlung.',
    'Ruhezustand, andere Fenster und private Fenster zählen nie. Was du tippst, wird nie gelesen.',
  ],
  save: 'Speichern',
  saved: 'Gespeichert. Das gilt sofort auch für offene Seiten.',
  overlay: 'Zahlen auf deinen Beiträgen',
  show: 'Zahlen auf meinen Beiträgen zeigen',
  shown: 'Zahlen werden wieder gezeigt.',
  off: 'Zahlen sind auf allen Seiten ausgeblendet.',
  hiddenAt: 'Hier hast du sie ausgeblendet:',
  again: 'Wieder zeigen',
  showOn: (name) => `Wieder zeigen: ${name}`,
  shownOn: (name) => `Zahlen werden wieder gezeigt: ${name}.`,
};
