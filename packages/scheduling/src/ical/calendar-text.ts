import { cleanLine, cleanText } from '@netzwerkstatt/domain';

/** A title, a place, a name: one line of composed letters without anything invisible. */
export function oneLine(text: string): string {
  return cleanLine(text.toWellFormed());
}

/** Whether a text shows nothing: it is empty, or only made of blanks and of characters without width. */
export function isBlank(text: string): boolean {
  return !/[^\p{Z}\p{Cc}\p{Cf}]/u.test(text);
}

const blockEnds = /<(?:br\s*\/?|\/(?:p|div|li|tr|h[1-6]|blockquote))\s*>/gi;
const unseen = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const tags =
  /<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>]*>/gi;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ', amp: '&' };

/** A description: lines of plain text. Mark-up is taken out, but „Kinder < 3 Jahre“ stays as it is. */
export function plainText(text: string): string {
  const clean = cleanText(text.toWellFormed());
  if (!clean.includes('<') || clean.search(tags) === -1) return clean;
  const bare = clean.replace(unseen, '').replace(blockEnds, '\n').replace(tags, '');
  return cleanText(bare.replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (entity, name: string) => entities[name] ?? entity));
}

/**
 * A name for the parameter CN. Quotes and carets are replaced: RFC 6868 would encode them, and most programs show
 * that code as it is.
 */
export function commonName(name: string): string {
  return oneLine(name).replaceAll('"', '”').replaceAll('^', '’');
}

/**
 * A mailbox behind `mailto:`. What has a meaning in addresses (RFC 6068 §2), in lists or in texts is percent-encoded.
 */
export function mailboxUri(email: string): string {
  return oneLine(email).replace(/[^\x21-\x7e]|[%/?#[\]&;=,\\":<>^`{|}]/gu, encodeURIComponent);
}

// Addresses that run or carry something instead of leading somewhere.
const notAPlace = /^(?:javascript|vbscript|data|file|blob):/i;

/**
 * An absolute address for a URI property, or `null` when it is none that leads somewhere. Comma, semicolon and backslash are
 * percent-encoded: in URI values they must not be escaped as in texts, but that is what the generator does.
 */
export function calendarUri(address: string): string | null {
  const line = oneLine(address);
  if (!/^[a-z][a-z0-9+.-]*:\S/i.test(line) || notAPlace.test(line)) return null;
  return line.replace(/[^\x21-\x7e]|[,;\\"<>^`{|}]|%(?![\dA-Fa-f]{2})/gu, encodeURIComponent);
}
