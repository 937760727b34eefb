/** RFC 5545 §3.1: octets of a line without its CRLF. A blank in front of a continued line counts. */
const MAX_OCTETS = 75;

/**
 * Folds every line of a text with CRLF line ends to at most 75 octets of UTF-8, between characters and never inside
 * one.
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

/** Folds one line, given without its line end. */
export function foldLine(line: string): string {
  // No character of a JavaScript string becomes more than three octets per code unit.
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : startsPair(line, at, code) ? 4 : 3;
    octets += size;
    if (octets > MAX_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1 + size;
    }
    if (size === 4) at += 1;
  }
  return from === 0 ? line : folded + line.slice(from);
}

/** Whether two code units are one character from here on. */
function startsPair(line: string, at: number, code: number): boolean {
  return code >= 0xd800 && code < 0xdc00 && (line.codePointAt(at) ?? 0) > 0xffff;
}
