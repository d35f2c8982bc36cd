import type { Theme, Tokens } from './setup.ts';

/** How all charts look: what they share of axes and of what the pointer shows. */
export function axisFont({ font }: Tokens) {
  return { family: font, size: 12 };
}

/** How all charts behave: as large as their box, and the pointer shows a whole step. */
export function stepOptions({ tokens, still }: Theme) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: still ? (false as const) : { duration: 200 },
    interaction: { mode: 'index' as const, intersect: false },
    font: axisFont(tokens),
  };
}

/** The axis of time. */
export function monthAxis(tokens: Tokens) {
  return {
    grid: { display: false },
    border: { color: tokens.line },
    ticks: { color: tokens.ink2, font: axisFont(tokens), maxRotation: 0, autoSkipPadding: 16 },
  };
}

/** What an axis counts, beside it; nothing where it says so by itself. */
export function axisTitle(text: string | undefined, tokens: Tokens) {
  return { display: text !== undefined, text, color: tokens.ink2, font: axisFont(tokens) };
}

/** Between the numbers of an axis and what it measures, CSS pixels. */
export const AXIS_PADDING = 8;

/** An axis of values, which `text` writes. */
export function valueAxis(tokens: Tokens, text: (value: number | string) => string) {
  return {
    border: { display: false },
    grid: { color: tokens.line, drawTicks: false },
    ticks: {
      color: tokens.ink2,
      font: axisFont(tokens),
      padding: AXIS_PADDING,
      maxTicksLimit: 5,
      callback: text,
    },
  };
}

/** The box with the figures of the step under the pointer. */
export function tooltipLook(tokens: Tokens) {
  const font = axisFont(tokens);
  return {
    backgroundColor: tokens.surface,
    borderColor: tokens.line,
    borderWidth: 1,
    titleColor: tokens.ink,
    bodyColor: tokens.ink,
    footerColor: tokens.ink,
    titleFont: font,
    bodyFont: font,
    footerFont: font,
    padding: 10,
    boxPadding: 4,
  };
}
