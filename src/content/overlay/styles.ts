/**
 * Generic font families only: a page could put a font of its own behind a named one and learn what it renders.
 * The chip hangs from the right edge by `translate`: as it grows nothing moves that browsers count as a shift.
 */
const css = `
:host { all: initial; }
[hidden] { display: none !important; }
[data-figure]::before { content: attr(data-figure); }
.frame {
  --surface: #ffffff; --raised: #f5f6f8; --text: #17191c; --muted: #5a606b; --line: #dfe2e7;
  --accent: #0b7a5e; --accent-soft: #9fd8c5; --on-accent: #ffffff; --ring: #2563eb;
  --shadow: 0 1px 2px rgb(16 24 40 / .07);
  --shadow-card: 0 1px 3px rgb(16 24 40 / .08), 0 12px 32px rgb(16 24 40 / .16);
  position: absolute; top: 0; left: 0;
  font: 400 12.5px/1.4 system-ui, sans-serif; font-variant-numeric: tabular-nums;
  color: var(--text); color-scheme: light; text-align: left; -webkit-text-size-adjust: none;
}
.frame[data-theme='dark'] {
  --surface: #1c1f24; --raised: #272b32; --text: #f2f3f5; --muted: #a6adb9; --line: #373c45;
  --accent: #4fd1a5; --accent-soft: #28654f; --on-accent: #07251b; --ring: #8ab4ff;
  --shadow: 0 1px 2px rgb(0 0 0 / .35);
  --shadow-card: 0 1px 3px rgb(0 0 0 / .4), 0 12px 32px rgb(0 0 0 / .5);
  color-scheme: dark;
}
button {
  all: unset; box-sizing: border-box; cursor: pointer; -webkit-tap-highlight-color: transparent;
  border-radius: 6px; user-select: none;
}
button:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
svg {
  width: 14px; height: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6;
  stroke-linecap: round; stroke-linejoin: round;
}
.holder {
  position: absolute; top: 0; left: 0; display: inline-flex; align-items: center; width: max-content; z-index: 90;
  background: var(--surface); border: 1px solid var(--line); border-radius: 999px; box-shadow: var(--shadow);
}
.holder:hover { border-color: color-mix(in srgb, var(--muted) 45%, var(--line)); }
.pill {
  display: inline-flex; align-items: center; gap: 6px; height: 26px; padding: 0 11px 0 9px;
  border-radius: 999px; white-space: pre; color: var(--muted);
}
.pill svg { color: var(--accent); }
.pill b { font-weight: 600; color: var(--text); }
.dot { opacity: .7; }
.holder > .icon { display: none; }
.frame[data-mode='chip'] .holder {
  position: fixed; inset: auto auto 16px 100%; translate: calc(-100% - max(16px, env(safe-area-inset-right)));
  z-index: 450; box-shadow: var(--shadow-card);
}
.frame[data-mode='chip'] .pill { height: 34px; padding: 0 4px 0 12px; }
.frame[data-mode='chip'] .holder > .icon { display: inline-flex; margin-right: 5px; border-radius: 999px; }
.frame[data-mode='chip'] .small .label, .frame[data-mode='chip'] .small > .icon { display: none; }
.frame[data-mode='chip'] .small .pill { width: 34px; padding: 0; justify-content: center; }
@media (max-width: 767px) { .frame[data-mode='chip'] .holder { bottom: 72px; } }
.icon {
  display: inline-flex; align-items: center; justify-content: center; width: 24px; height: 24px; color: var(--muted);
}
.icon:hover, .plain:hover { background: var(--raised); color: var(--text); }
.card {
  all: unset; box-sizing: border-box; position: absolute; inset: auto; display: block; margin: 0; z-index: 450;
  width: min(344px, calc(100vw - 16px)); max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain;
  scroll-padding-bottom: 100px;
  background: var(--surface); color: var(--text);
  border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow-card);
}
.card header { display: flex; align-items: center; gap: 7px; padding: 10px 8px 4px 16px; }
.card header svg { color: var(--accent); }
.card header .icon { margin-left: auto; }
.card header .icon svg { color: inherit; }
h2 { all: unset; display: block; font-weight: 600; font-size: 13px; }
dl, dd, dt, ul, li { all: unset; display: block; }
.headline { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; padding: 6px 16px 14px; }
.headline .row { display: flex; flex-direction: column; }
.headline .value { order: -1; font-size: 20px; font-weight: 650; line-height: 1.3; letter-spacing: -.01em; }
dt, .detail { color: var(--muted); }
.detail { font-size: 11.5px; }
.estimates, .facts { padding: 10px 16px; border-top: 1px solid var(--line); display: grid; gap: 10px; }
.facts { gap: 5px; }
.estimates .row, .facts .row { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 12px; }
.estimates .value, .facts .value { font-weight: 600; text-align: right; margin-left: auto; }
.value.unknown, .headline .value.unknown { font-weight: 400; color: var(--muted); }
.headline .value.unknown { font-size: 15px; line-height: 26px; letter-spacing: 0; }
.bar { position: relative; flex: 0 0 100%; height: 6px; margin: 5px 0 4px; border-radius: 3px; background: var(--raised); }
.span { position: absolute; top: 0; bottom: 0; min-width: 4px; border-radius: 3px; background: var(--accent-soft); }
.tick { position: absolute; top: -2px; bottom: -2px; width: 2px; margin-left: -1px; border-radius: 1px; background: var(--accent); }
.estimates .detail, .facts .detail { flex: 0 0 100%; }
.notes { padding: 9px 16px; border-top: 1px solid var(--line); color: var(--muted); display: grid; gap: 3px; }
.tips { padding: 9px 16px; border-top: 1px solid var(--line); display: grid; gap: 7px; }
.tips li { display: flex; align-items: center; justify-content: space-between; gap: 10px; }
.tips li > span { min-width: 0; overflow-wrap: anywhere; color: var(--muted); }
.tips b { color: var(--text); font-weight: 600; margin-right: .4em; }
.plain.copy { flex: none; height: 26px; padding: 0 9px; border: 1px solid var(--line); color: var(--text); }
.timer { padding: 9px 12px 9px 16px; border-top: 1px solid var(--line); display: grid; gap: 6px; }
.now { display: flex; justify-content: space-between; gap: 12px; color: var(--muted); padding-right: 4px; }
.now b { color: var(--text); font-weight: 600; }
.timer:not([hidden]) + .content { border-top: 1px solid var(--line); }
.timer p { all: unset; display: block; }
.steps { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.plain.step { height: 28px; padding: 0 10px; border: 1px solid var(--line); color: var(--text); }
select {
  flex: 1; min-width: 0; height: 28px; padding: 0 6px; font: inherit; color: inherit; cursor: pointer;
  background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
}
select:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
.card footer { position: sticky; bottom: 0; background: var(--surface); padding: 10px 12px 12px; border-top: 1px solid var(--line); }
.buttons { display: flex; gap: 6px; }
.primary, .plain { display: inline-flex; align-items: center; justify-content: center; height: 30px; padding: 0 12px; font-weight: 550; }
.primary { flex: 1; background: var(--accent); color: var(--on-accent); }
.primary:hover { background: color-mix(in srgb, var(--accent) 88%, var(--text)); }
.plain { color: var(--muted); }
.plain[aria-expanded='true'] { background: var(--raised); color: var(--text); }
.choices { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 2px; margin-top: 8px; padding: 3px; border-radius: 8px; background: var(--raised); }
.choices .plain { height: 26px; padding: 0 6px; }
.choices .plain:hover { background: var(--surface); }
@media (forced-colors: active) { .holder, .card, .primary, .plain { border: 1px solid ButtonText; } .span, .tick { background: Highlight; } }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear .12s ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(-3px); } }
}
@media print { .frame { display: none; } }
`;

/** Gives a shadow root its styles. Firefox's content scripts can't adopt sheets, so they get an element. */
export function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
