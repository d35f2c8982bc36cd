/** A table of a web page as text: its first rows, and how many it has in all. */
export type FoundTable = {
  /** Its caption or label, else the heading above it; '' where there is none. */
  name: string;
  rows: string[][];
  rowCount: number;
};

/** What is read of a page at most; a longer table is said to be so by its `rowCount`. */
export const most = { tables: 20, rows: 5000, columns: 60, characters: 2000 } as const;

const selector = 'table, [role=table], [role=grid], [role=treegrid]';
const cellRoles = '[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const blocks = new Set(['ADDRESS', 'BR', 'DD', 'DIV', 'DL', 'DT', 'LI', 'OL', 'P', 'PRE', 'TD', 'TR', 'UL']);

type Look = { root: ParentNode; isShown: (element: Element) => boolean; address: string | null };
type Cell = { text: string; link: string };

/**
 * The tables in sight with at least two rows and two columns, also those of ARIA roles; of tables in
 * tables the inner ones. `address`: of the page, whose own links are of no use; null: no links are read.
 */
export function findTables({ root, isShown, address }: Look): FoundTable[] {
  return [...root.querySelectorAll(selector)]
    .filter((table) => isShown(table) && !table.querySelector(selector))
    .flatMap((table) => {
      const shown = rowsOf(table).filter(isShown);
      const rows = gridOf(shown.slice(0, most.rows), isShown, address);
      const filled = rows.filter((row) => row.some(({ text }) => text !== ''));
      const isTable = filled.length > 1 && filled.some((row) => row.length > 1);
      if (!isTable) return [];
      const rowCount = filled.length + shown.length - rows.length;
      return [{ name: nameOf(table, root), rows: withLinks(filled), rowCount }];
    })
    .slice(0, most.tables);
}

function rowsOf(table: Element): Element[] {
  if (table instanceof HTMLTableElement) return [...table.rows];
  return [...table.querySelectorAll('[role=row]')];
}

/** The cells of some rows in their columns: a cell over several rows stands in each of them. */
function gridOf(rows: readonly Element[], isShown: Look['isShown'], address: string | null): Cell[][] {
  let above: { cell: Cell; rows: number }[] = [];
  return rows.map((row) => {
    const line: Cell[] = [];
    const below: typeof above = [];
    const place = (cell: Cell, rowsLeft: number) => {
      if (rowsLeft > 0) below[line.length] = { cell, rows: rowsLeft };
      line.push(cell);
    };
    const placeAbove = () => {
      for (let held = above[line.length]; held; held = above[line.length]) place(held.cell, held.rows - 1);
    };
    for (const cell of cellsIn(row).filter(isShown)) {
      placeAbove();
      const read = { text: textOf(cell, isShown), link: address === null ? '' : linkOf(cell, address) };
      const [columns, span] = spansOf(cell);
      place(read, span - 1);
      for (let i = 1; i < columns; i += 1) place({ text: '', link: '' }, span - 1);
    }
    placeAbove();
    above = below;
    return line.slice(0, most.columns);
  });
}

function cellsIn(row: Element): Element[] {
  return row instanceof HTMLTableRowElement ? [...row.cells] : [...row.querySelectorAll(cellRoles)];
}

/** Columns and rows; a span of 0 rows reaches to the end of the table. */
function spansOf(cell: Element): [number, number] {
  if (!(cell instanceof HTMLTableCellElement)) return [1, 1];
  return [Math.min(cell.colSpan, most.columns), cell.rowSpan || most.rows];
}

/** What an element says in sight, on one line; a moment as the page's markup has it, where no year is said. */
function textOf(element: Element, isShown: Look['isShown']): string {
  const text = [...element.childNodes].map((node) => said(node, isShown)).join('');
  return text.replace(/\s+/g, ' ').trim().slice(0, most.characters);
}

function said(node: Node, isShown: Look['isShown']): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || !isShown(node)) return '';
  const text = [...node.childNodes].map((child) => said(child, isShown)).join('');
  const moment = node.tagName === 'TIME' && !/\d{4}/.test(text) ? node.getAttribute('datetime') : null;
  return blocks.has(node.tagName) ? ` ${text} ` : (moment ?? text);
}

/** Where a cell leads to on another site: the address behind a shortened title. */
function linkOf(cell: Element, address: string): string {
  const url = URL.parse(cell.querySelector('a[href]')?.getAttribute('href') ?? '', address);
  const leadsOut = url && /^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin;
  return leadsOut && url.href.length <= most.characters ? url.href : '';
}

/** The text of the cells, and a column for each whose cells lead to other sites. */
function withLinks(rows: readonly Cell[][]): string[][] {
  const [header = [], ...others] = rows;
  const linked = [...header.keys()].filter((i) => others.some((row) => row[i]?.link));
  return rows.map((row) => [
    ...Array.from({ length: linked.length > 0 ? header.length : row.length }, (_, i) => row[i]?.text ?? ''),
    ...linked.map((i) => (row === header ? `${header[i]?.text} link` : (row[i]?.link ?? ''))),
  ]);
}

function nameOf(table: Element, root: ParentNode): string {
  const labelled = table.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const label = labelled ? root.querySelector(`#${CSS.escape(labelled)}`)?.textContent : null;
  const caption = table.querySelector('caption')?.textContent;
  const name = caption || table.getAttribute('aria-label') || label || headingAbove(table, root);
  return name.replace(/\s+/g, ' ').trim().slice(0, 120);
}

function headingAbove(table: Element, root: ParentNode): string {
  const above = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
    (heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above.at(-1)?.textContent ?? '';
}
