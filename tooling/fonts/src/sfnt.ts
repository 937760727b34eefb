/** The measures of a TrueType font, in units of its em square. */
export interface FontMeasures {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the base line, so usually negative. */
  readonly descent: number;
  readonly lineGap: number;
  /** The advance width of a character, `undefined` when the font has no glyph for it. */
  readonly widthOf: (character: string) => number | undefined;
}

/** Reads what we need from an OpenType font: the tables head, hhea, hmtx and cmap (OpenType 1.9). */
export function readFontMeasures(font: Uint8Array): FontMeasures {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffsets(view);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const lastLongMetric = view.getUint16(hhea + 34) - 1;
  const glyphOf = glyphLookup(view, table('cmap'));

  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    widthOf: (character) => {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      return glyph === 0 ? undefined : view.getUint16(hmtx + 4 * Math.min(glyph, lastLongMetric));
    },
  };
}

function tableOffsets(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(record + index)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
}

/** Finds the glyph of a code point in the segment map (format 4) for Windows, which every TrueType font carries. */
function glyphLookup(view: DataView, cmap: number): (codePoint: number) => number {
  const segments = cmap + subtableOffset(view, cmap);
  if (view.getUint16(segments) !== 4) throw new Error('the font maps its characters in a way we do not read');
  const bytes = view.getUint16(segments + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes] as const;

  return (codePoint) => {
    for (let segment = segments; segment < segments + bytes; segment += 2) {
      if (codePoint > view.getUint16(segment + ends)) continue;
      const start = view.getUint16(segment + starts);
      if (codePoint < start) return 0;
      const delta = view.getUint16(segment + deltas);
      const offset = view.getUint16(segment + offsets);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(segment + offsets + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function subtableOffset(view: DataView, cmap: number): number {
  for (let record = cmap + 4; record < cmap + 4 + 8 * view.getUint16(cmap + 2); record += 8) {
    if (view.getUint16(record) === 3 && view.getUint16(record + 2) === 1) return view.getUint32(record + 4);
  }
  throw new Error('the font has no Unicode character map');
}
