import { BarElement, type Plugin } from 'chart.js';

/** A colour as hatching, for what is not over; the plain colour if nothing can be drawn. */
export function hatch(color: string, ground: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = ground;
  context.fillRect(0, 0, 6, 6);
  context.strokeStyle = color;
  context.lineWidth = 2;
  for (const shift of [-6, 0, 6]) {
    context.beginPath();
    context.moveTo(shift - 1, 7);
    context.lineTo(shift + 7, -1);
    context.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? color;
}

/** Draws a dashed line of a colour around the stack of bars of one step; -1: of none. */
export function dashedOutline(index: number, color: string): Plugin<'bar' | 'line'> {
  return {
    id: 'dashedOutline',
    afterDatasetsDraw(chart) {
      const bars = chart.data.datasets.flatMap(({ type }, at) => {
        const bar = type === 'bar' ? chart.getDatasetMeta(at).data[index] : undefined;
        return bar instanceof BarElement ? [bar.getProps(['x', 'y', 'base', 'width'], true)] : [];
      });
      const { x, width } = bars[0] ?? {};
      const ends = bars
        .flatMap(({ y, base }) => [y ?? Number.NaN, base ?? Number.NaN])
        .filter(Number.isFinite);
      const height = Math.max(...ends) - Math.min(...ends);
      if (typeof x !== 'number' || typeof width !== 'number' || !(height > 1)) return;
      const { ctx } = chart;
      ctx.save();
      ctx.setLineDash([3, 3]);
      ctx.strokeStyle = color;
      ctx.strokeRect(x - width / 2, Math.min(...ends), width, height);
      ctx.restore();
    },
  };
}
