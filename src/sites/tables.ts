/** A table of a web page as text: its first rows, and how many it has in all. */
export type FoundTable = {
  /** Its caption or label, else the heading above it; '' where there is none. */
  name: string;
  rows: string[][];
  rowCount: number;
};

/** The most that is read of a page; the `rowCount` of a longer table says so. */
export const most = { tables: 20, rows: 5000, columns: 60, characters: 2000 } as const;

const selector = 'table, [role=table], [role=grid], [role=treegrid]';
const cellRoles = '[role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const blocks = new Set(['ADDRESS', 'BR', 'DD', 'DIV', 'DL', 'DT', 'LI', 'OL', 'P', 'PRE', 'TD', 'TR', 'UL']);

type Look = {
  /** The page, and the open shadow roots and frames of its own site in it, in their order. */
  roots: readonly ParentNode[];
  isShown: (element: Element) => boolean;
  address: string | null;
};
type Cell = { text: string; link: string };

/**
 * The tables in sight with at least two rows and two columns, also those of ARIA roles; of tables in tables the inner
 * ones. `address`: that of the page, whose own links are of no use; null: no links are read.
 */
export function findTables({ roots, isShown, address }: Look): FoundTable[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll(selector)].map((table) => ({ table, root })))
    .filter(({ table }) => isShown(table) && !table.querySelector(selector))
    .flatMap(({ table, root }) => {
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

/** Places of a page that are searched at most: pages may put frames into frames. */
const mostRoots = 200;

/** A page with the open shadow roots and the frames of its own site in it, as far as they are in sight. */
export function rootsOf(page: Document, isShown: Look['isShown']): ParentNode[] {
  const roots: ParentNode[] = [page];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (isShown(element) ? frameIn(element) : null);
      if (inner && roots.length < mostRoots) roots.push(inner);
    }
  }
  return roots;
}

/** What a frame shows; null for one of another site, which the page may not look into either. */
function frameIn(element: Element): Document | null {
  return isElement(element, 'iframe') ? element.contentDocument : null;
}

/** Checks an element by its name, since the elements of a frame belong to other classes. */
function isElement<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  ...names: Name[]
): element is HTMLElementTagNameMap[Name] {
  return names.some((name) => element.localName === name);
}

function rowsOf(table: Element): Element[] {
  if (isElement(table, 'table')) return [...table.rows];
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
  return isElement(row, 'tr') ? [...row.cells] : [...row.querySelectorAll(cellRoles)];
}

/** Columns and rows; a span of 0 rows reaches to the end of the table. */
function spansOf(cell: Element): [number, number] {
  if (!isElement(cell, 'td', 'th')) return [1, 1];
  return [Math.min(cell.colSpan, most.columns), cell.rowSpan || most.rows];
}

/** What an element visibly says, on one line; a moment as in the page's markup, if no year is visible. */
function textOf(element: Element, isShown: Look['isShown']): string {
  const text = shownIn(element)
    .map((node) => said(node, isShown))
    .join('');
  return text.replace(/\s+/g, ' ').trim().slice(0, most.characters);
}

function said(node: Node, isShown: Look['isShown']): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!isElementNode(node) || !isShown(node)) return '';
  const text = shownIn(node)
    .map((child) => said(child, isShown))
    .join('');
  const moment = node.tagName === 'TIME' && !/\d{4}/.test(text) ? node.getAttribute('datetime') : null;
  return blocks.has(node.tagName) ? ` ${text} ` : (moment ?? text);
}

function isElementNode(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** What stands in an element: a component shows its shadow root, and a slot of that what is put into it. */
function shownIn(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const slotted = isElement(element, 'slot') ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...element.childNodes];
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
