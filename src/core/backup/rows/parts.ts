import { hasDay, isDay, isMonth } from '../../calendar.ts';
import { isCurrency } from '../../money.ts';
import { z } from '../../schema.ts';
import { rowFates } from '../../statements/row.ts';

/** Building blocks of the row schemas. Instants are epoch ms, amounts minor units. */
export const text = z.string();
export const id = z.string().min(1);
export const textOrNone = z.string().nullable();
export const day = z.string().refine(isDay, 'not a day, like 2026-05-13');
export const dayOrNone = day.nullable();
export const month = z.string().refine(isMonth, 'not a month, like 2026-05');
/** An instant outside these years has no day in any calendar, and a page that shows it would fail. */
export const instant = z.number().refine(hasDay, 'not a time of the years 1 to 9999');
export const instantOrNone = instant.nullable();
export const count = z.number().nonnegative();
export const countOrNone = count.nullable();
export const amount = z.int();
export const amountOrNone = amount.nullable();
export const currency = z.string().refine(isCurrency, 'not a currency code, like USD');
export const texts = z.array(z.string());
export const interval = z.object({ from: instant, to: instant });
/** Rows of an import by what became of them. */
export const fateCounts = z.record(z.enum(rowFates), count);
/** Shown as a link, so it must not be an address that runs a script. */
export const webAddress = z.string().regex(/^https?:\/\//i, 'no web address');
