/** What is wrong with an author's own tables, hours, costs, rules and rates. */
export const entries = {
  'A title above the table.': 'Ein Titel über der Tabelle.',
  'A title line.': 'Eine Titelzeile.',
  'A totals row.': 'Eine Summenzeile.',
  'A column names again.': 'Noch einmal die Spaltennamen.',
  'The column names again.': 'Noch einmal die Spaltennamen.',
  'A note.': 'Eine Notiz.',
  'Another table.': 'Eine andere Tabelle.',
  'Names no article and no month: a totals row or a note.':
    'Nennt weder Artikel noch Monat: eine Summenzeile oder eine Notiz.',
  '"{}" is not a web address.': '„{0}“ ist keine Webadresse.',
  '"{}" is not a month, like 2026-06 or June 2026.': '„{0}“ ist kein Monat, wie 2026-06 oder Juni 2026.',
  '"{}" is in the future.': '„{0}“ liegt in der Zukunft.',
  '"{}" is not a number of hours, like 4.5 or 4:30.': '„{0}“ ist keine Stundenzahl, wie 4,5 oder 4:30.',
  '"{}" is too many hours for one article.': '„{0}“ sind zu viele Stunden für einen Artikel.',
  '"{}" is a share, and a number is needed.': '„{0}“ ist ein Anteil; nötig ist eine Zahl.',
  '"{}" is not a whole number.': '„{0}“ ist keine ganze Zahl.',
  '"{}" is not an hourly rate. It is not needed: it is computed.':
    '„{0}“ ist kein Stundensatz. Er ist auch nicht nötig: Er wird berechnet.',
  'The hourly rate says "{}"; the row\'s own figures give "{}".':
    'Als Stundensatz steht „{0}“ da; die Zahlen der Zeile ergeben „{1}“.',
  '"{}" stands alone: a heading, not an article.': '„{0}“ steht allein: eine Überschrift, kein Artikel.',
  'Words, hours and clicks are not taken from a month’s row.':
    'Wörter, Stunden und Klicks werden nicht aus der Zeile eines Monats übernommen.',
  'Recurring: in {}, the first orders in {}.': 'Wiederkehrend: in {0}, die Erstbestellungen in {1}.',
  'Left out.': 'Ausgelassen.',
  'Without a date of publication, statements can’t replace its totals.':
    'Ohne Tag der Veröffentlichung können Abrechnungen seine Summen nicht ersetzen.',
  'More hours than these are logged already, and those count.':
    'Mehr Stunden als diese sind schon erfasst: Jene gelten.',
  'Statements cover all of that time: its commissions are kept, and theirs count.':
    'Abrechnungen decken diese ganze Zeit ab: Die Provisionen hier bleiben erhalten, und jene zählen.',
  'Your spreadsheet’s totals include this month already: it is kept, and they count.':
    'Die Summen deiner Tabelle enthalten diesen Monat schon: Er bleibt erhalten, und jene zählen.',
  'Gives neither commissions nor conversions for its month.':
    'Nennt weder Provisionen noch Conversions seines Monats.',
  'Replaces what was given for this month before.': 'Ersetzt, was für diesen Monat zuvor angegeben war.',
  'The same was given for this month before.': 'Dasselbe war für diesen Monat schon angegeben.',
  'The same {} as line {}, which counts. Add the two up in the spreadsheet where both should.':
    'Derselbe Eintrag ({0}) wie Zeile {1}, und die zählt. Addiere beide in der Tabelle, wenn beide zählen sollen.',
  'A spreadsheet up to {} is there already: what it says counts.':
    'Eine Tabelle bis {0} ist schon da: Was sie sagt, zählt.',
  'Choose the column with the address (URL) of each article, or with the month.':
    'Wähle die Spalte mit der Adresse (URL) jedes Artikels oder mit dem Monat.',
  'Is "{}" written day first or month first? Choose the order of dates.':
    'Steht in „{0}“ zuerst der Tag oder der Monat? Wähle die Reihenfolge im Datum.',
  'What does "{}" mean? Choose the decimal mark.': 'Was bedeutet „{0}“? Wähle das Dezimalzeichen.',
  '"{}" is not a currency code, like USD or EUR.': '„{0}“ ist kein Währungscode, wie USD oder EUR.',
  'The day that the totals reach to must not be in the future.':
    'Der Tag, bis zu dem die Summen reichen, darf nicht in der Zukunft liegen.',
  'The day that the totals reach to must be a real day.':
    'Der Tag, bis zu dem die Summen reichen, muss ein echter Tag sein.',
  'No row of this table can be imported. The reasons stand beside the rows.':
    'Keine Zeile dieser Tabelle lässt sich importieren. Die Gründe stehen neben den Zeilen.',
  'No program called "{}" is known. Add it in the options, or correct the name.':
    'Ein Programm namens „{0}“ ist nicht bekannt. Füge es in den Einstellungen hinzu oder berichtige den Namen.',
  'A month’s totals belong to a program. Add the program in the options first.':
    'Die Summen eines Monats gehören zu einem Programm. Füge das Programm zuerst in den Einstellungen hinzu.',
  'Of which program is this month? Choose it above, or add a column with its name.':
    'Von welchem Programm ist dieser Monat? Wähle es oben oder füge eine Spalte mit seinem Namen hinzu.',
  'No article called "{}" is known. Give its address (URL).':
    'Ein Artikel namens „{0}“ ist nicht bekannt. Gib seine Adresse (URL) an.',
  'Several articles are called "{}". Give the address (URL).':
    'Mehrere Artikel heißen „{0}“. Gib die Adresse (URL) an.',
  'Still running when it was exported.': 'Lief beim Export noch.',
  'The duration is negative.': 'Die Dauer ist negativ.',
  'The duration is zero.': 'Die Dauer ist null.',
  'It has no time in seconds.': 'Nennt keine Zeit in Sekunden.',
  'This is in the future.': 'Das liegt in der Zukunft.',
  'It ends before it begins.': 'Es endet, bevor es beginnt.',
  'Longer than from its start to its end.': 'Länger als von Beginn bis Ende.',
  'Its duration and its start and end differ: the duration counts.':
    'Dauer sowie Beginn und Ende passen nicht zusammen: Die Dauer zählt.',
  'This is not a time of day.': 'Das ist keine Uhrzeit.',
  'This is not a day, like 2026-05-13.': 'Das ist kein Tag, wie 2026-05-13.',
  'The columns are {}. Export the detailed report of Toggl or Clockify as CSV: it has start date, start time and duration.':
    'Die Spalten sind {0}. Exportiere den detaillierten Bericht von Toggl oder Clockify als CSV: Er hat Startdatum, Startzeit und Dauer.',
  'This JSON is not an export of WakaTime. In WakaTime: Settings, Account, Export my data, Daily totals or Heartbeats.':
    'Dieses JSON ist kein Export von WakaTime. In WakaTime: Settings, Account, Export my data, Daily totals oder Heartbeats.',
  'This JSON is cut short or damaged. Export it again.':
    'Dieses JSON ist abgeschnitten oder beschädigt. Exportiere es noch einmal.',
  'This is not a time in seconds, like 1773014400.5.': 'Das ist keine Zeit in Sekunden, wie 1773014400.5.',
  'The export holds no day. Export it again.': 'Der Export enthält keinen Tag. Exportiere ihn noch einmal.',
  '{}: it names no file.': '{0}: nennt keine Datei.',
  '{}: the duration is zero.': '{0}: Die Dauer ist null.',
  'A day has 24 hours.': 'Ein Tag hat 24 Stunden.',
  'It is the work of {}.': 'Es ist die Arbeit von {0}.',
  'It has no {} to tell its article by.': 'Es fehlt, woran der Artikel zu erkennen wäre ({0}).',
  'You said that it is not work on an article.': 'Du hast gesagt, dass es keine Arbeit an einem Artikel ist.',
  'No article is chosen for “{}”.': 'Für „{0}“ ist kein Artikel gewählt.',
  'An export that reaches further says otherwise, and counts.':
    'Ein weiter reichender Export sagt es anders, und der zählt.',
  'It belonged to another article or activity before.':
    'Zuvor war es ein anderer Artikel oder eine andere Tätigkeit.',
  'It was {} h before.': 'Zuvor waren es {0} Std.',
  'This export holds the work of {} people. Choose yours.':
    'Dieser Export enthält die Arbeit von {0} Personen. Wähle deine.',
  'All of it is there already: importing it again would change nothing.':
    'Alles ist schon da: Noch einmal zu importieren würde nichts ändern.',
  'No line can be imported yet. Choose the articles of some values below, or see the reasons beside the lines.':
    'Noch lässt sich keine Zeile importieren. Wähle unten für einige Werte die Artikel oder sieh dir die Gründe neben den Zeilen an.',
  'The export holds no work.': 'Der Export enthält keine Arbeit.',
  'The first line must hold the column names, like "SubID,URL". This file starts with a rule: put a line with the names above it.':
    'Die erste Zeile muss die Spaltennamen enthalten, zum Beispiel „SubID,URL“. Diese Datei beginnt mit einer Regel: Setze eine Zeile mit den Namen darüber.',
  'A file of rules has exactly two columns: the sub-ID and the address of its article. This one has {}: {}.':
    'Eine Datei mit Regeln hat genau zwei Spalten: die Sub-ID und die Adresse ihres Artikels. Diese hat {0}: {1}.',
  'The sub-ID is missing.': 'Die Sub-ID fehlt.',
  'The address is missing.': 'Die Adresse fehlt.',
  'Not an absolute address: it must start with https://.':
    'Keine vollständige Adresse: Sie muss mit https:// beginnen.',
  'Not a secure address: it must start with https://.':
    'Keine sichere Adresse: Sie muss mit https:// beginnen.',
  'This is the address of a whole site, not of an article.':
    'Das ist die Adresse einer ganzen Website, nicht die eines Artikels.',
  'This sub-ID is in line {} already: the first one counts.':
    'Diese Sub-ID steht schon in Zeile {0}: Die erste zählt.',
  'This is not a currency in use (ISO 4217): the column was left out.':
    'Das ist keine gültige Währung (ISO 4217): Die Spalte bleibt außen vor.',
  'The columns are {}. A file of rates needs date (or month), from, to and rate; or date and a column for each currency, like USD.':
    'Die Spalten sind {0}. Eine Datei mit Kursen braucht date (oder month), from, to und rate; oder date und eine Spalte je Währung, zum Beispiel USD.',
  '"{}" is not a rate, like 1.08.': '„{0}“ ist kein Kurs, wie 1,08.',
  'Line {} gives another rate of {} to {} for {}: that one stands.':
    'Zeile {0} nennt für {3} einen anderen Kurs von {1} zu {2}: Jener gilt.',
  'A rate is a number, like 1.08.': 'Ein Kurs ist eine Zahl, zum Beispiel 1,08.',
  'A rate must be more than 0.': 'Ein Kurs muss größer als 0 sein.',
  'A rate is at most 100,000,000.': 'Ein Kurs ist höchstens 100.000.000.',
};
