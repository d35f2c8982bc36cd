const HEADER = 'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID';
const ROWS_A_CUSTOMER = 10;

/**
 * A statement as programs write it: by day, so that the ten payments of a customer stand far apart.
 * `name` keeps the ids and customers of several statements apart.
 */
export function statementOf(rows: number, name = 'R', articles = 40): string {
  const customers = Math.ceil(rows / ROWS_A_CUSTOMER);
  const lines = Array.from({ length: rows }, (_, row) => {
    const customer = row % customers;
    const month = String(Math.floor(row / customers) + 1).padStart(2, '0');
    const day = String((Math.floor((customer / customers) * 28) % 28) + 1).padStart(2, '0');
    return `${name}${row},2026-${month}-${day},${name}C${customer},Recurring,50.00,4.00,USD,Paid,devto-${customer % articles}`;
  });
  return [HEADER, ...lines].join('\n');
}
