/** Why something could not be done, and what to do. */
export const services = {
  'Choose an article.': 'Wähle einen Artikel.',
  'The day must be a real date, like 2026-05-13.': 'Der Tag muss ein echtes Datum sein, wie 2026-05-13.',
  'Hours are a number, like 1.5.': 'Stunden sind eine Zahl, zum Beispiel 1,5.',
  'Hours must be more than 0.': 'Es müssen mehr als 0 Stunden sein.',
  'An estimate has at most 1,000 hours.': 'Eine Schätzung hat höchstens 1.000 Stunden.',
  'Choose the article that it was for.': 'Wähle den Artikel, für den es war.',
  'An amount is a number, like 30 or 30.50.': 'Ein Betrag ist eine Zahl, zum Beispiel 30 oder 30,50.',
  'An amount can’t have fractions of a cent.': 'Ein Betrag kann keine Bruchteile eines Cents haben.',
  'A cost must be more than 0.': 'Kosten müssen mehr als 0 sein.',
  'That is too much for one cost.': 'Das ist zu viel für einen Posten.',
  'Not a currency code. Use three letters, like USD.':
    'Kein Währungscode. Nimm drei Buchstaben, zum Beispiel USD.',
  'A note has at most 200 characters.': 'Eine Notiz hat höchstens 200 Zeichen.',
  'A topic has at most 40 characters.': 'Ein Thema hat höchstens 40 Zeichen.',
  'Choose the file again: there is nothing to import.':
    'Wähle die Datei noch einmal: Es gibt nichts zu importieren.',
  'That is not the address of a blog. Use one like https://blog.example.com.':
    'Das ist keine Adresse eines Blogs. Gib sie so an: https://blog.example.com.',
  'That article is gone. Choose again.': 'Diesen Artikel gibt es nicht mehr. Wähle noch einmal.',
  'That article is gone. Choose another one.': 'Diesen Artikel gibt es nicht mehr. Wähle einen anderen.',
  'Your data is deleted, but not what Longtail tells its scripts on web pages: which posts are yours. Delete everything again, or remove Longtail.':
    'Deine Daten sind gelöscht, aber nicht, was Longtail seinen Skripten auf Webseiten sagt: welche Beiträge deine sind. Lösche noch einmal alles, oder entferne Longtail.',
  'Your data is deleted, but the browser kept Longtail’s access to other sites. Take it away in the browser’s settings for extensions.':
    'Deine Daten sind gelöscht, aber der Browser hat Longtail den Zugriff auf andere Seiten gelassen. Nimm ihn in den Einstellungen des Browsers für Erweiterungen weg.',
  'Its article is gone, so this can’t be taken back.':
    'Den Artikel dazu gibt es nicht mehr, darum lässt sich das nicht zurücknehmen.',
  'An article is gone. Nothing was changed: choose again.':
    'Einen Artikel gibt es nicht mehr. Nichts wurde geändert: Wähle noch einmal.',
  'This article is gone. Choose another.': 'Diesen Artikel gibt es nicht mehr. Wähle einen anderen.',
  'Choose another article to merge with.': 'Wähle einen anderen Artikel zum Zusammenführen.',
  'This is the only place where the article is published.':
    'Das ist der einzige Ort, an dem der Artikel veröffentlicht ist.',
  'There is no network connection. What was checked so far is kept.':
    'Es gibt kein Netz. Was bisher geprüft wurde, bleibt erhalten.',
  'A check is running already.': 'Eine Prüfung läuft schon.',
  'Nothing to import. Choose a spreadsheet first.': 'Nichts zu importieren. Wähle zuerst eine Tabelle.',
  'Nothing to import. Choose a statement first.': 'Nichts zu importieren. Wähle zuerst eine Abrechnung.',
  'Nothing to import. Choose a file first.': 'Nichts zu importieren. Wähle zuerst eine Datei.',
  'This month is in the future.': 'Dieser Monat liegt in der Zukunft.',
  'Choose the program that paid it.': 'Wähle das Programm, das gezahlt hat.',
  'A cost is changed for one article at a time.':
    'Kosten werden für einen Artikel nach dem anderen geändert.',
  'This amount is too small to be shared by so many articles.':
    'Dieser Betrag ist zu klein, um ihn auf so viele Artikel zu verteilen.',
  'That day is in the future.': 'Dieser Tag liegt in der Zukunft.',
  'That cost is gone already.': 'Diese Kosten gibt es schon nicht mehr.',
  'This change was taken back already.': 'Diese Änderung wurde schon zurückgenommen.',
  'What this change put there was changed again since. Take that back first.':
    'Was sie eingesetzt hat, wurde seitdem wieder geändert. Nimm zuerst das zurück.',
  'This entry was changed meanwhile. Look at it again, then change it.':
    'Dieser Eintrag wurde inzwischen geändert. Sieh ihn dir noch einmal an, dann ändere ihn.',
  'That draft is gone.': 'Diesen Entwurf gibt es nicht mehr.',
  'Choose an article or a draft.': 'Wähle einen Artikel oder einen Entwurf.',
  'There is a timer already. Stop it first.': 'Es gibt schon einen Timer. Halte ihn zuerst an.',
  'Say first whether the time in between was work.': 'Sag zuerst, ob die Zeit dazwischen Arbeit war.',
  'This is not a page of a website.': 'Das ist keine Seite einer Website.',
  'Without access to this site nothing can be measured there.':
    'Ohne Zugriff auf diese Website lässt sich dort nichts messen.',
  'That is not an API key. Copy all of it from the site’s Settings > Extensions.':
    'Das ist kein API-Schlüssel. Kopiere ihn vollständig aus den Settings > Extensions der Website.',
  'Choose the program that this statement is from.': 'Wähle das Programm, von dem diese Abrechnung ist.',
  'The program of this statement was removed meanwhile. Choose another one.':
    'Das Programm dieser Abrechnung wurde inzwischen entfernt. Wähle ein anderes.',
  'The program of this spreadsheet was removed meanwhile. Choose another one.':
    'Das Programm dieser Tabelle wurde inzwischen entfernt. Wähle ein anderes.',
  'Answer this first: {}': 'Beantworte zuerst das: {0}',
  'No row of this file can be imported. The reasons stand beside the rows.':
    'Keine Zeile dieser Datei lässt sich importieren. Die Gründe stehen neben den Zeilen.',
  'The days that the statement covers must be real days, the first before the last.':
    'Die Tage, die die Abrechnung abdeckt, müssen echte Tage sein, der erste vor dem letzten.',
  'The days that a statement covers must not be in the future.':
    'Die Tage, die eine Abrechnung abdeckt, dürfen nicht in der Zukunft liegen.',
  'The browser has no room left, so this import is not finished. Free some disk space: it then goes on by itself where it stopped.':
    'Der Browser hat keinen Platz mehr, deshalb ist dieser Import nicht fertig. Schaffe etwas Speicherplatz: Dann geht er von selbst dort weiter, wo er stehen geblieben ist.',
  'The browser has no room left for this statement. Nothing was imported. Free some disk space.':
    'Der Browser hat keinen Platz mehr für diese Abrechnung. Nichts wurde importiert. Schaffe Speicherplatz.',
  'There is a program named "{}" already. Give this one another name.':
    'Ein Programm namens „{0}“ gibt es schon. Gib diesem einen anderen Namen.',
  'Undo its imports ({}) first: they hold what the program paid.':
    'Mach zuerst die Importe rückgängig ({0}): Sie enthalten, was das Programm gezahlt hat.',
  'Undo its spreadsheets ({}) first: they hold what the program paid.':
    'Mach zuerst die Importe der Tabellen rückgängig ({0}): Sie enthalten, was das Programm gezahlt hat.',
  'Longtail may read a page only when you ask for it there. Open the page, click Longtail in the toolbar, and choose to import a table from it.':
    'Longtail darf eine Seite nur lesen, wenn du es dort verlangst. Öffne die Seite, klicke in der Symbolleiste auf Longtail und importiere dann eine Tabelle von ihr.',
  'The tables of this page can’t be read. Export them as a file.':
    'Die Tabellen dieser Seite sind nicht lesbar. Exportiere sie als Datei.',
  'Longtail’s background did not answer. Try again.':
    'Der Hintergrund von Longtail hat nicht geantwortet. Versuche es noch einmal.',
  'This data was saved by a newer version of Longtail. Update the extension to see it; nothing in it was changed.':
    'Diese Daten wurden von einer neueren Version von Longtail gespeichert. Aktualisiere die Erweiterung, um sie zu sehen; nichts darin wurde geändert.',
  'That snapshot is gone.': 'Diesen Stand gibt es nicht mehr.',
  '“{}” was set up as a program separately here and in the backup. Give the one here another name, or replace everything. Nothing was changed.':
    '„{0}“ wurde hier und in der Sicherung getrennt als Programm angelegt. Gib dem hier einen anderen Namen oder ersetze alles. Nichts wurde geändert.',
  'The browser has no room left. Nothing was changed. Free some disk space.':
    'Der Browser hat keinen Platz mehr. Nichts wurde geändert. Schaffe Speicherplatz.',
  'The snapshot would not bring everything back, so nothing was deleted. Save a copy to see why.':
    'Der aufbewahrte Stand brächte nicht alles zurück, deshalb wurde nichts gelöscht. Speichere eine Kopie: Dabei erfährst du, warum.',
  'The idle limit is a whole number of minutes, from 1 to 30.':
    'Die Leerlaufgrenze ist eine ganze Zahl von Minuten, von 1 bis 30.',
};
