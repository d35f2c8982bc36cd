import type { Plugin } from 'chart.js';
import { axisFont } from './look.ts';
import type { Tokens } from './setup.ts';

/** Writes the name of each lane into its upper corner, where its axis begins. */
export function laneTitles(names: Record<string, string>, tokens: Tokens): Plugin<'bar' | 'line'> {
  return {
    id: 'laneTitles',
    afterDraw({ ctx, scales, chartArea }) {
      const { family, size } = axisFont(tokens);
      ctx.save();
      ctx.font = `600 ${size}px ${family}`;
      ctx.textBaseline = 'top';
      const isRtl = getComputedStyle(ctx.canvas).direction === 'rtl';
      ctx.textAlign = isRtl ? 'right' : 'left';
      for (const [id, name] of Object.entries(names)) {
        const scale = scales[id];
        if (!scale) continue;
        const width = ctx.measureText(name).width + 8;
        // No line of the grid goes through it.
        ctx.fillStyle = tokens.surface;
        ctx.fillRect(isRtl ? chartArea.right - width : chartArea.left, scale.top, width, size + 4);
        ctx.fillStyle = tokens.ink;
        ctx.fillText(name, isRtl ? chartArea.right - 4 : chartArea.left + 4, scale.top + 2);
      }
      ctx.restore();
    },
  };
}
