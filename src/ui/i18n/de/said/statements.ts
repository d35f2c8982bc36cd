const exportAsCsv = 'Exportiere die Abrechnung als CSV und importiere diese Datei.';

/** What is wrong with a statement, a row of it, or what is still to be settled. */
export const statements = {
  'The file is empty. Export the statement again.':
    'Die Datei ist leer. Exportiere die Abrechnung noch einmal.',
  'The file is {} MB. Longtail reads statements up to {} MB: export a shorter period.':
    'Die Datei hat {0} MB. Longtail liest Abrechnungen bis {1} MB: Exportiere einen kürzeren Zeitraum.',
  'This is a ZIP archive or an Excel workbook (.xlsx). Unpack it, or save the sheet as CSV, and import that file.':
    'Das ist ein ZIP-Archiv oder eine Excel-Mappe (.xlsx). Entpacke sie, oder speichere das Blatt als CSV, und importiere diese Datei.',
  'This is an Excel workbook (.xls). Save the sheet as CSV and import that file.':
    'Das ist eine Excel-Mappe (.xls). Speichere das Blatt als CSV und importiere diese Datei.',
  'This is a PDF document.': 'Das ist ein PDF-Dokument.',
  'This is a PNG picture.': 'Das ist ein PNG-Bild.',
  'This is a JPEG picture.': 'Das ist ein JPEG-Bild.',
  'This is a gzip archive. Unpack it and import the file inside.':
    'Das ist ein gzip-Archiv. Entpacke es und importiere die Datei darin.',
  'Export the statement as CSV and import that file.': exportAsCsv,
  'Export the statement as CSV.': 'Exportiere die Abrechnung als CSV.',
  'This file is not plain text.': 'Diese Datei enthält keinen reinen Text.',
  'This is a web page, not a table.': 'Das ist eine Webseite, keine Tabelle.',
  'Use the export or download button of the page, and import that file.':
    'Nutze den Export- oder Download-Knopf der Seite und importiere diese Datei.',
  'If it came as a file for Excel, open it there, save the sheet as CSV, and import that file.':
    'Wenn sie als Datei für Excel kam, öffne sie dort, speichere das Blatt als CSV und importiere diese Datei.',
  'This is {}, not a table.': 'Das ist {0}, keine Tabelle.',
  'This is {}.': 'Das ist: {0}.',
  'The file says "{}", and holds no table.': 'In der Datei steht „{0}“, aber keine Tabelle.',
  'No table was found in this text: no line splits into columns by comma, semicolon, tab, pipe or colon.':
    'In diesem Text wurde keine Tabelle gefunden: Keine Zeile teilt sich durch Komma, Semikolon, Tabulator, senkrechten Strich oder Doppelpunkt in Spalten.',
  'Line {} should hold column names, but it holds values ("{}"). Add a first line with a name for each column, like Date, Customer, Commission.':
    'Zeile {0} sollte Spaltennamen enthalten, enthält aber Werte („{1}“). Füge eine erste Zeile mit einem Namen für jede Spalte ein, zum Beispiel Date, Customer, Commission.',
  'The file has column names in line {} ({}), but no rows below them. Export a period with rows.':
    'Die Datei hat Spaltennamen in Zeile {0} ({1}), aber keine Zeilen darunter. Exportiere einen Zeitraum mit Zeilen.',
  'Line {} has {} columns; a table may have {} at most. Delete the empty columns and import the file again.':
    'Zeile {0} hat {1} Spalten; eine Tabelle darf höchstens {2} haben. Lösche die leeren Spalten und importiere die Datei noch einmal.',
  'The quotation marks in line {} do not match, so the lines after it run into it. Correct that line and import the file again.':
    'Die Anführungszeichen in Zeile {0} passen nicht zusammen, darum laufen die Zeilen danach in sie hinein. Berichtige diese Zeile und importiere die Datei noch einmal.',
  'The quotation marks in this line do not match.':
    'Die Anführungszeichen in dieser Zeile passen nicht zusammen.',
  'This line has {} cells, but there are {} columns.':
    'Diese Zeile hat {0} Zellen, es gibt aber {1} Spalten.',
  'A separator inside a value needs quotation marks around the value.':
    'Steht ein Trennzeichen in einem Wert, braucht der Wert Anführungszeichen.',
  'Unpack it and import the files inside.': 'Entpacke es und importiere die Dateien darin.',
  'The archive "{}" holds no files.': 'Das Archiv „{0}“ enthält keine Dateien.',
  'The archive "{}" holds {} files; at most {} are read at once.':
    'Das Archiv „{0}“ enthält {1} Dateien; höchstens {2} werden auf einmal gelesen.',
  'The archive "{}" is damaged or incomplete. Download it again.':
    'Das Archiv „{0}“ ist beschädigt oder unvollständig. Lade es noch einmal herunter.',
  'The archive "{}" is protected by a password ("{}").':
    'Das Archiv „{0}“ ist durch ein Passwort geschützt („{1}“).',
  'The archive "{}" can\'t be unpacked: "{}" is damaged. Download it again.':
    'Das Archiv „{0}“ lässt sich nicht entpacken: „{1}“ ist beschädigt. Lade es noch einmal herunter.',
  'The archive "{}" unpacks to more than {} MB ("{}").':
    'Das Archiv „{0}“ wird entpackt größer als {1} MB („{2}“).',
  'The statement has no column "{}" (for {}). Its columns are: {}.':
    'Die Abrechnung hat keine Spalte „{0}“ (für {1}). Ihre Spalten sind: {2}.',
  'The mapping cannot be used. {}': 'Die Zuordnung der Spalten ist nicht brauchbar. {0}',
  'No column holds the date. Choose the column with the date of each row.':
    'Keine Spalte enthält das Datum. Wähle die Spalte mit dem Datum jeder Zeile.',
  'Which column holds the date of each row?': 'Welche Spalte enthält das Datum jeder Zeile?',
  'Which column holds your commission?': 'Welche Spalte enthält deine Provision?',
  'Which column holds the currency of your commission?':
    'Welche Spalte enthält die Währung deiner Provision?',
  'No column says what each row is (a first order, a recurring commission, a click). What are they?':
    'Keine Spalte sagt, was jede Zeile ist (eine Erstbestellung, eine wiederkehrende Provision, ein Klick). Was sind sie?',
  'What does an empty cell in column "{}" mean?': 'Was bedeutet eine leere Zelle in der Spalte „{0}“?',
  'What does "{}" in column "{}" mean?': 'Was bedeutet „{0}“ in der Spalte „{1}“?',
  '"{}" in column "{}" stands in lines {} and {}, which are different sales. Which column has an id of its own in every row? If none has, choose none: rows are then told apart by their contents.':
    '„{0}“ in der Spalte „{1}“ steht in den Zeilen {2} und {3}, die verschiedene Verkäufe sind. Welche Spalte hat in jeder Zeile eine eigene ID? Wenn keine, wähle keine: Dann unterscheiden sich die Zeilen durch ihren Inhalt.',
  'Which comes first in "{}" (column "{}"), the day or the month?':
    'Was steht in „{0}“ (Spalte „{1}“) zuerst, der Tag oder der Monat?',
  'Is the mark in "{}" the decimal mark, or does it group thousands? Choose the decimal mark of this statement.':
    'Ist das Zeichen in „{0}“ das Dezimalzeichen, oder trennt es Tausender? Wähle das Dezimalzeichen dieser Abrechnung.',
  'Does "{}" count whole units of money (major), or cents (minor)?':
    'Zählt „{0}“ ganze Geldeinheiten (major) oder Cent (minor)?',
  'Of {} new sales {} have the amount of one that is there already, within three days. Are they the same sales again, or others?':
    'Von {0} neuen Verkäufen haben {1} den Betrag eines Verkaufs, der schon da ist, innerhalb von drei Tagen. Sind es dieselben Verkäufe noch einmal oder andere?',
  'a sale that is there already': 'ein Verkauf, der schon da ist',
  '"{}" is not a date.': '„{0}“ ist kein Datum.',
  '"{}" is a spreadsheet\'s number of a day. Format the column as dates there, and save it again.':
    '„{0}“ ist die Tageszahl einer Tabellenkalkulation. Gib der Spalte dort das Format eines Datums und speichere sie noch einmal.',
  '"{}" is not a day of the calendar.': 'Den Tag „{0}“ gibt es nicht.',
  '"{}" is before 1995: no affiliate program is that old.':
    '„{0}“ liegt vor 1995: So alt ist kein Partnerprogramm.',
  '"{}": which number is the day and which the month is not set.':
    '„{0}“: Welche Zahl der Tag und welche der Monat ist, ist nicht festgelegt.',
  '"{}" is not a time of day.': '„{0}“ ist keine Uhrzeit.',
  '"{}" is not an amount of money.': '„{0}“ ist kein Geldbetrag.',
  '"{}" says {}, but the row\'s currency is {}.': '„{0}“ nennt {1}, die Währung der Zeile ist aber {2}.',
  '"{}" is not a currency code (ISO 4217), like USD or EUR.':
    '„{0}“ ist kein Währungscode (ISO 4217), wie USD oder EUR.',
  '"{}" is not a number of clicks.': '„{0}“ ist keine Anzahl von Klicks.',
  '"{}" is too large.': '„{0}“ ist zu groß.',
  'Nothing says what kind of row this is.': 'Nichts sagt, welche Art von Zeile das ist.',
  'What "{}" means is not set.': 'Was „{0}“ bedeutet, ist nicht festgelegt.',
  'A {} row carries no commission, but this one has an amount. Choose another meaning for its word.':
    'Eine Zeile dieser Art ({0}) bringt keine Provision, diese hat aber einen Betrag. Wähle eine andere Bedeutung für ihr Wort.',
  'The amount is missing.': 'Der Betrag fehlt.',
  'The status is missing.': 'Der Status fehlt.',
  'The date is missing.': 'Das Datum fehlt.',
  'What the status "{}" means is not set.': 'Was der Status „{0}“ bedeutet, ist nicht festgelegt.',
  'title line': 'Titelzeile',
  'totals row': 'Summenzeile',
  'column names again': 'noch einmal die Spaltennamen',
  note: 'Notiz',
  'another table': 'eine andere Tabelle',
  'left out by hand': 'von Hand ausgelassen',
  'paid in {}, not in money': 'in {0} bezahlt, nicht in Geld',
  'a payout row, not a commission': 'eine Auszahlung, keine Provision',
  'a fee row, not a commission': 'eine Gebühr, keine Provision',
  'rows without a kind are left out': 'Zeilen ohne Art werden ausgelassen',
  'rows of the kind "{}" are left out': 'Zeilen der Art „{0}“ werden ausgelassen',
  'Same id as line {}: the later line counts.': 'Dieselbe ID wie Zeile {0}: Die spätere Zeile zählt.',
  'A statement up to {} already says otherwise.': 'Eine Abrechnung bis {0} sagt schon etwas anderes.',
  'Changes {}.': 'Ändert: {0}.',
  'Equal to an earlier row in everything that identifies it: only their order tells them apart.':
    'In allem, was sie benennt, einer früheren Zeile gleich: Nur die Reihenfolge unterscheidet sie.',
  'Rounded: the statement is more exact than the currency’s smallest unit.':
    'Gerundet: Die Abrechnung ist genauer als die kleinste Einheit der Währung.',
  'Corrected by hand.': 'Von Hand berichtigt.',
};
