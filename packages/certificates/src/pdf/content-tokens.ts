import { utf16 } from './pdf-page.ts';

/** The few words of a page's content stream that matter to its text. */
export type ContentToken =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'actual_text'; readonly text: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'font'; readonly name: string }
  /** Glyphs shown, as bytes in a string. */
  | { readonly kind: 'shown'; readonly bytes: string };

const words = /\/Artifact\b|\/ActualText (?:<([0-9A-Fa-f]*)>|\()|\bB[MD]C\b|\bEMC\b|\/(\S+) [\d.]+ Tf\b|\(/g;

/** @param content - one page's stream, decompressed, one character per byte. */
export function* contentTokens(content: string): Generator<ContentToken> {
  const word = new RegExp(words);
  for (let match = word.exec(content); match !== null; match = word.exec(content)) {
    const [found, actualText, font] = match;
    if (found.endsWith('(')) {
      const start = word.lastIndex - 1;
      const end = endOfString(content, start);
      const bytes = unescaped(content.slice(start + 1, end));
      // Replacement texts are hexadecimal UTF-16, or plain where they are ASCII.
      yield found === '(' ? { kind: 'shown', bytes } : { kind: 'actual_text', text: bytes };
      word.lastIndex = end + 1;
    } else if (actualText !== undefined) yield { kind: 'actual_text', text: utf16(actualText) };
    else if (font !== undefined) yield { kind: 'font', name: font };
    else if (found === 'EMC') yield { kind: 'close' };
    else yield { kind: found === '/Artifact' ? 'artifact' : 'open' };
  }
}

/** The glyphs a string shows: two bytes are one. */
export function glyphsOf(bytes: string): number[] {
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
  );
}

/** What one `TJ` shows: strings of glyphs, and numbers that move the pen between them. */
export type ShownItem = { readonly source: string } & (
  | { readonly glyphs: readonly number[] }
  | { readonly moves: true }
);

/** @param open - where its `[` stands. @returns its items, and where its `]` stands. */
export function shownItems(
  content: string,
  open: number,
): { readonly items: readonly ShownItem[]; readonly close: number } {
  const items: ShownItem[] = [];
  let at = open + 1;
  while (content[at] !== ']') {
    const [source = ' '] = /^(?:-?[\d.]+|\s+)/.exec(content.slice(at, at + 20)) ?? [];
    if (content[at] === '(') {
      const end = endOfString(content, at) + 1;
      items.push({ source: content.slice(at, end), glyphs: glyphsOf(unescaped(content.slice(at + 1, end - 1))) });
      at = end;
    } else {
      if (source.trim() !== '') items.push({ source, moves: true });
      at += source.length;
    }
  }
  return { items, close: at };
}

/** Brackets inside a string need no backslash as long as they come in pairs (ISO 32000-1, 7.3.4.2). */
function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return at;
  }
  throw new Error('a string in the PDF does not end');
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
}
