/** What the networks' profiles note of a statement. */
export const networks = {
  'ShareASale is closed: its statements are history.':
    'ShareASale gibt es nicht mehr: Neue Abrechnungen kommen nicht mehr.',
  'Commissions count before the fee of the payout.': 'Provisionen zählen vor der Gebühr der Auszahlung.',
  'Import the action listing first: days and kinds of known actions are taken from it.':
    'Importiere zuerst die Liste der Aktionen: Tage und Arten bekannter Aktionen werden ihr entnommen.',
  'What it lists has been paid.': 'Was sie aufführt, ist bezahlt.',
  'Its rows have no ids: only their order tells equal rows apart.':
    'Die Zeilen haben keine IDs: Gleiche Zeilen unterscheidet nur ihre Reihenfolge.',
  'A return is a negative fee.': 'Eine Rücksendung ist eine negative Vergütung.',
  'It lists orders, whose fees are not known before they ship.':
    'Sie führt Bestellungen auf, deren Vergütung vor dem Versand nicht bekannt ist.',
  'Import the fee earnings instead.':
    'Importiere stattdessen den Bericht über die Vergütungen (fee earnings).',
  'It holds the sums of a period for each tracking ID, not single commissions: those are in the fee earnings.':
    'Sie enthält die Summen eines Zeitraums je Tracking-ID, keine einzelnen Provisionen: Die stehen im Bericht über die Vergütungen (fee earnings).',
  'It holds the sums of a period for each sub-ID, not single commissions: those are in the commissions export.':
    'Sie enthält die Summen eines Zeitraums je Sub-ID, keine einzelnen Provisionen: Die stehen im Export der Provisionen.',
  'Rewards in credits, points or months are not money and are left out.':
    'Vergütungen in Guthaben, Punkten oder Monaten sind kein Geld und werden ausgelassen.',
  'Import the commissions export instead.': 'Importiere stattdessen den Export der Provisionen.',
  'Only its affiliate credits are commissions; the sales of your own shop, their refunds and fees are left out.':
    'Nur die Affiliate-Gutschriften sind Provisionen; Verkäufe deines eigenen Shops, ihre Erstattungen und Gebühren bleiben außen vor.',
  'Its rows are payments of commissions, not commissions.':
    'Die Zeilen sind Auszahlungen von Provisionen, keine Provisionen.',
  'It says what customers paid, not what you earned.':
    'Sie sagt, was Kunden gezahlt haben, nicht, was du verdient hast.',
  'One row is one click.': 'Eine Zeile ist ein Klick.',
};
