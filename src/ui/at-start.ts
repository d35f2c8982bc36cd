import { readFirst } from './first-read.ts';

/** Asked for as this module is evaluated: imported first, the browser answers while the rest of a page's code is read. */
export const atStart = readFirst();
