/**
 * The code points a TrueType font has a glyph for, by its table of sequential groups (OpenType, `cmap` format 12).
 *
 * @throws Error when the font has no such table.
 */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const groupsAt = groupsIn(font, tableAt(font, 'cmap'));
  const count = font.readUInt32BE(groupsAt - 4);
  const codePoints = new Set<number>();
  for (let group = 0; group < count; group += 1) {
    const at = groupsAt + 12 * group;
    const [first, last] = [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    for (let codePoint = first; codePoint <= last; codePoint += 1) codePoints.add(codePoint);
  }
  return codePoints;
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let table = 0; table < count; table += 1) {
    const at = 12 + 16 * table;
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

/** Where the groups of the format 12 subtable begin. */
function groupsIn(font: Buffer, cmap: number): number {
  const count = font.readUInt16BE(cmap + 2);
  for (let encoding = 0; encoding < count; encoding += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + 8 * encoding + 4);
    if (font.readUInt16BE(subtable) === 12) return subtable + 16;
  }
  throw new Error('the font does not say which letters it has');
}
