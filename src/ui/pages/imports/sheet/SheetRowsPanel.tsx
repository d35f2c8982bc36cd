import type { SheetRow } from '@/core/spreadsheet/read.ts';
import type { SheetPreview, SheetPreviewRow } from '@/services/spreadsheet/types.ts';
import { Amount, Unknown } from '../../../components/Amount.tsx';
import shared from '../../../components/table.module.css';
import { bareAddress, formatCount, formatDay, formatHours, formatMonth } from '../../../format.ts';
import { importText } from '../../../i18n/import.ts';
import { fateLabels } from '../../../i18n/labels.ts';
import { sheetText } from '../../../i18n/sheet.ts';
import { useFileText } from '../../../use-file-text.ts';
import { FateRowsPanel } from '../FateRowsPanel.tsx';
import styles from '../imports.module.css';

const text = sheetText.preview;
const numbers = [text.words, text.hours, text.clicks, text.conversions, text.firstOrder, text.recurring];

/** Every line with what happens to it and why. */
export function SheetRowsPanel({ preview }: { preview: SheetPreview }) {
  const byMonth = preview.rows.some(({ row }) => row !== null && row.month !== null);
  const heads = [importText.preview.fate, text.article, ...(byMonth ? [text.month] : []), text.published];
  return (
    <FateRowsPanel
      caption={text.rowsCaption}
      preview={preview}
      help={sheetText.fateHelp}
      heads={heads}
      numbers={numbers}
    >
      {(item) => <Row key={item.line} item={item} byMonth={byMonth} />}
    </FateRowsPanel>
  );
}

function Row({ item: { line, fate, notes, row }, byMonth }: { item: SheetPreviewRow; byMonth: boolean }) {
  const { said } = useFileText();
  const { currency = '', firstOrder = null, recurring = null } = row ?? {};
  const clicks = row?.clicks.map((clicks) => (clicks === null ? '–' : formatCount(clicks))).join(' · ');
  return (
    <tr data-fate={fate}>
      <th scope="row" className={shared.number}>
        {line}
      </th>
      <td>
        <span className={styles.fate}>{fateLabels[fate]}</span>
        {notes.length > 0 && <span className={styles.reason}>{said(notes.join(' '))}</span>}
      </td>
      <td className={styles.file}>{row ? articleName(row) : <Unknown />}</td>
      {byMonth && <td className={styles.nowrap}>{row?.month ? formatMonth(row.month) : <Unknown />}</td>}
      <td className={styles.nowrap}>{row?.publishedOn ? formatDay(row.publishedOn) : <Unknown />}</td>
      <Count value={row?.wordCount ?? null} />
      <Count value={row?.seconds == null ? null : row.seconds / 3600} format={formatHours} />
      <td className={shared.number}>{row?.clicks.some((count) => count !== null) ? clicks : <Unknown />}</td>
      <Count value={row?.conversions ?? null} />
      <td className={shared.number}>
        <Amount amount={firstOrder} currency={currency} />
      </td>
      <td className={shared.number}>
        <Amount amount={recurring} currency={currency} />
      </td>
    </tr>
  );
}

/** A month without an article is a program's. */
function articleName({ title, url, program }: SheetRow): string {
  return title ?? (url && bareAddress(url)) ?? program ?? text.allArticles;
}

type CountProps = { value: number | null; format?: (value: number) => string };

function Count({ value, format = formatCount }: CountProps) {
  return <td className={shared.number}>{value === null ? <Unknown /> : format(value)}</td>;
}
