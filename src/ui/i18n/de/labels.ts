import type { english } from '../labels.ts';
import type { Translation } from '../language.ts';

export const german: Translation<typeof english> = {
  kindLabels: {
    'first-order': 'Erstbestellung',
    recurring: 'Wiederkehrend',
    bonus: 'Bonus',
    flat: 'Pauschale für eine Anmeldung',
    adjustment: 'Korrektur',
    click: 'Klicks',
    'sign-up': 'Anmeldung',
    cancellation: 'Kündigung',
    refund: 'Erstattung',
    payout: 'Auszahlung',
    fee: 'Gebühr',
    ignore: 'Auslassen',
  },
  statusLabels: {
    pending: 'Offen',
    approved: 'Bestätigt',
    paid: 'Ausgezahlt',
    reversed: 'Storniert',
    held: 'Zurückgehalten',
  },
  fateLabels: {
    new: 'Neu',
    updates: 'Ändert',
    same: 'Schon da',
    older: 'Älter',
    ignored: 'Ausgelassen',
    error: 'Nicht lesbar',
  },
  activityLabels: {
    research: 'Recherche',
    writing: 'Schreiben',
    'code-testing': 'Code und Tests',
    editing: 'Überarbeiten',
    maintenance: 'Pflege',
  },
  stateLabels: {
    active: 'Aktiv',
    capped: 'Grenze erreicht',
    churned: 'Gekündigt',
    'presumed-churned': 'Zahlt nicht mehr',
    'not-recurring': 'Zahlt einmal',
    'not-paying': 'Zahlt noch nicht',
  },
  rungLabels: {
    manual: 'von dir',
    'sub-id': 'nach der Sub-ID',
    'dedicated-link': 'nach einem eigenen Link',
    referrer: 'nach der verweisenden Seite',
    'landing-page': 'nach der Seite, auf der der Link stand',
    rule: 'nach einer Regel',
    'click-share': 'nach dem Anteil der Klicks (gesch.)',
  },
};
