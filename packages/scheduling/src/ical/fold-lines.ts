/** RFC 5545 §3.1: octets of a line without its CRLF. A blank in front of a continued line counts. */
const MAX_OCTETS = 75;

/**
 * Folds every line of a text with CRLF line ends to at most 75 octets of UTF-8, between characters and never inside
 * one.
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  // No character of a JavaScript string becomes more than three octets per code unit.
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = '';
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return from === 0 ? line : folded + line.slice(from);
}
