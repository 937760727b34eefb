import { encodeQR } from 'qr';

/** A QR code as a drawing in black, with its quiet zone, for light paper. */
export interface QrDrawing {
  readonly svg: string;
  /** Width of the whole drawing. */
  readonly millimetres: number;
}

const QUIET_ZONE_MODULES = 4;
/** Wide enough to be read from a screenshot of the whole page at 72 dpi; the code itself is then 26 mm or more. */
const MODULE_MILLIMETRES = 0.9;

/**
 * @param text - in capitals, so that the compact mode of QR codes takes it.
 * @throws Error when a letter has no place in that mode.
 */
export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: QUIET_ZONE_MODULES });
  const size = rows.length;
  const bars = rows.flatMap((row, y) => barsOf(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${bars.join('')}"/></svg>`,
    millimetres: Math.round(MODULE_MILLIMETRES * size * 10) / 10,
  };
}

function barsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const bars: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = bars.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.x + last.length === x) last.length += 1;
    else bars.push({ x, length: 1 });
  });
  return bars;
}
