import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { RowEdit } from '@/core/statements/edits.ts';
import type { Preview, PreviewRow } from '@/services/import/types.ts';
import { Amount, Unknown } from '../../components/Amount.tsx';
import { Button } from '../../components/Button.tsx';
import { Scroll } from '../../components/Scroll.tsx';
import tables from '../../components/table.module.css';
import { formatCount, formatDay } from '../../format.ts';
import { importText } from '../../i18n/import.ts';
import { fateLabels, kindLabels, statusLabels } from '../../i18n/labels.ts';
import { useFileText } from '../../use-file-text.ts';
import styles from './imports.module.css';
import type { PreviewRows } from './use-preview-rows.ts';

const text = importText.preview;
/** Up to here every row is in the page, so that the browser's own search finds it. */
const drawAll = 150;
const rowHeight = 37;
/** How many rows are measured together: the cost of measuring grows with the number of things to measure. */
const rowsAPart = 5;
/**
 * The height of the box (30rem). As it is known at once, the first rows are drawn in slices and not in one task
 * with measuring it.
 */
const boxHeight = 480;

type OnEdit = (edit: RowEdit) => void;
type RowsTableProps = { rows: PreviewRows; content: Preview['content']; onEdit: OnEdit };

/** The rows of a preview; of a long statement only those in sight are drawn. */
export function RowsTable({ rows, content, onEdit }: RowsTableProps) {
  const box = useRef<HTMLElement>(null);
  const all = rows.count <= drawAll;
  const virtualizer = useVirtualizer({
    count: Math.ceil(rows.count / rowsAPart),
    enabled: !all,
    getScrollElement: () => box.current,
    estimateSize: () => rowsAPart * rowHeight,
    initialRect: { width: 0, height: boxHeight },
    overscan: 1,
  });
  const parts = virtualizer.getVirtualItems();
  const first = all ? 0 : (parts[0]?.index ?? 0) * rowsAPart;
  const end = all ? rows.count : Math.min(((parts.at(-1)?.index ?? 0) + 1) * rowsAPart, rows.count);
  const { show } = rows;
  useEffect(() => show(first, end - 1), [show, first, end]);
  const shared = { rows, clicks: content === 'clicks', onEdit };
  return (
    <Scroll label={text.rowsCaption} ref={box} className={styles.rows}>
      <table className={tables.table} aria-rowcount={rows.count + 1}>
        <caption className="visually-hidden">{text.rowsCaption}</caption>
        <Head clicks={shared.clicks} />
        {all ? (
          <tbody>
            <Rows from={0} to={rows.count} {...shared} />
          </tbody>
        ) : (
          <>
            <Spacer height={parts[0]?.start ?? 0} />
            {parts.map(({ index }) => (
              <tbody key={index} data-index={index} ref={virtualizer.measureElement}>
                <Rows
                  from={index * rowsAPart}
                  to={Math.min((index + 1) * rowsAPart, rows.count)}
                  {...shared}
                />
              </tbody>
            ))}
            <Spacer height={virtualizer.getTotalSize() - (parts.at(-1)?.end ?? 0)} />
          </>
        )}
      </table>
    </Scroll>
  );
}

type RowsProps = { rows: PreviewRows; from: number; to: number; clicks: boolean; onEdit: OnEdit };

function Rows({ rows, from, to, ...shared }: RowsProps) {
  return Array.from({ length: to - from }, (_, i) => from + i).map((index) => {
    const row = rows.at(index);
    return row ? (
      <Row key={index} row={row} index={index} {...shared} />
    ) : (
      <Coming key={index} index={index} />
    );
  });
}

function Head({ clicks }: { clicks: boolean }) {
  const names = [text.fate, text.day, text.customer, text.kind, text.status];
  return (
    <thead>
      <tr>
        <th scope="col" className={tables.number}>
          {text.line}
        </th>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        <th scope="col" className={tables.number}>
          {clicks ? text.clicks : text.amount}
        </th>
        <th scope="col">{text.subId}</th>
        <th scope="col">
          <span className="visually-hidden">{importText.corrections.action}</span>
        </th>
      </tr>
    </thead>
  );
}

type RowProps = { row: PreviewRow; index: number; clicks: boolean; onEdit: OnEdit };

/** Drawn again only where it says something else: scrolling moves few rows in and out. */
const Row = memo(function Row({ row, index, clicks, onEdit }: RowProps) {
  const { said } = useFileText();
  const { fate, reason, amount, currency } = row;
  return (
    <tr aria-rowindex={index + 2} data-fate={fate}>
      <th scope="row" className={tables.number}>
        {row.line}
      </th>
      <td>
        <span className={styles.fate}>{fateLabels[fate]}</span>
        {reason && <span className={styles.reason}>{said(reason)}</span>}
      </td>
      <td className={styles.nowrap}>{row.day ? formatDay(row.day) : <Unknown />}</td>
      <td>{row.customer ?? <Unknown />}</td>
      <td className={styles.nowrap}>{row.kind ? kindLabels[row.kind] : <Unknown />}</td>
      <td>{row.status ? statusLabels[row.status] : <Unknown />}</td>
      <td className={tables.number}>
        {clicks ? count(row.clicks) : <Amount amount={currency ? amount : null} currency={currency ?? ''} />}
      </td>
      <td className={styles.subId}>{row.subId ?? <Unknown />}</td>
      <td>{row.edit && <EditButton line={row.line} edit={row.edit} onEdit={onEdit} />}</td>
    </tr>
  );
});

/** In the place of a row that is on its way from the worker. */
function Coming({ index }: { index: number }) {
  return (
    <tr aria-rowindex={index + 2}>
      <td colSpan={9} style={{ height: rowHeight }} className={styles.quiet}>
        {text.coming}
      </td>
    </tr>
  );
}

type EditButtonProps = { line: number; edit: NonNullable<PreviewRow['edit']>; onEdit: OnEdit };

function EditButton({ line, edit, onEdit }: EditButtonProps) {
  const { leaveOut, leaveOutLine, takeIn, takeInLine } = importText.corrections;
  const isOut = edit === 'take-in';
  const shown = formatCount(line);
  return (
    <Button
      small
      look="quiet"
      data-action={edit}
      aria-label={isOut ? takeInLine(shown) : leaveOutLine(shown)}
      onClick={() => onEdit({ line, leftOut: !isOut, cells: {} })}
    >
      {isOut ? takeIn : leaveOut}
    </Button>
  );
}

function count(value: number | null): ReactNode {
  return value === null ? <Unknown /> : formatCount(value);
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody>
      <tr>
        <td colSpan={9} style={{ height, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  );
}
