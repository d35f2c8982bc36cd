type Differences = string[];

/**
 * Holds a report against what a scenario expects: every value in `expected` must stand at the same
 * place in the report, which may say more. Rows of a list go by their `url` or `name`, other items
 * by position, and an empty list means no rows. `_tolerance` in `expected` gives a relative
 * tolerance for single numbers, by their path in `expected`.
 * @returns a line for each difference
 */
export function differences(expected: unknown, report: unknown): Differences {
  const { _tolerance: tolerances, ...wanted } = asRecord(expected) ?? {};
  const found: Differences = [];
  compare(wanted, report, [], asRecord(tolerances) ?? {}, found);
  return found;
}

function compare(
  wanted: unknown,
  actual: unknown,
  path: readonly string[],
  tolerances: Record<string, unknown>,
  found: Differences,
): void {
  const at = path.join('.');
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual)) found.push(`${at}: not a list`);
    else compareLists(wanted, actual, path, tolerances, found);
    return;
  }
  const record = asRecord(wanted);
  if (record) {
    const other = asRecord(actual) ?? {};
    for (const [key, value] of Object.entries(record))
      compare(value, other[key], [...path, key], tolerances, found);
    return;
  }
  const tolerance = tolerances[at];
  const equal = typeof tolerance === 'number' ? isNear(wanted, actual, tolerance) : wanted === actual;
  if (!equal) {
    const within = typeof tolerance === 'number' ? ` within ${tolerance * 100} %` : '';
    found.push(`${at}: ${JSON.stringify(actual)}, wanted ${JSON.stringify(wanted)}${within}`);
  }
}

function compareLists(
  wanted: readonly unknown[],
  actual: readonly unknown[],
  path: readonly string[],
  tolerances: Record<string, unknown>,
  found: Differences,
): void {
  if (wanted.length === 0 && actual.length > 0) {
    found.push(`${path.join('.')}: ${actual.length} rows, wanted none`);
  }
  for (const [i, item] of wanted.entries()) {
    compare(item, counterpart(item, actual, i), [...path, `${i}`], tolerances, found);
  }
}

function counterpart(item: unknown, rows: readonly unknown[], index: number): unknown {
  const record = asRecord(item);
  const key = ['url', 'name'].find((name) => record?.[name]);
  return key === undefined ? rows[index] : rows.find((row) => asRecord(row)?.[key] === record?.[key]);
}

function isNear(wanted: unknown, actual: unknown, tolerance: number): boolean {
  if (typeof wanted !== 'number' || typeof actual !== 'number') return false;
  return Math.abs(actual - wanted) <= tolerance * Math.abs(wanted);
}

function asRecord(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}
