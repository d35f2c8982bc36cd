/** A running time as a clock shows it, hours first: `1:05:09`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const part = (value: number) => String(value % 60).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${part(Math.floor(seconds / 60))}:${part(seconds)}`;
}
