/** A part of a plain text mail, as far as its form tells what it is. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly lines: readonly string[] }[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'signature'; readonly lines: readonly string[] };

/** Reads the plain text of our mails, so that lines can break where the screen ends and not after 78 columns. */
export function mailBlocks(text: string): readonly MailBlock[] {
  return text
    .trimEnd()
    .split(/\n{2,}/)
    .map((block) => blockOf(block.split('\n')));
}

const term = /^(\S.*?):(?: {2,}(\S.*))?$/;

function blockOf(lines: readonly string[]): MailBlock {
  const [first = '', second] = lines;
  const last = lines.at(-1) ?? '';
  if (first === '-- ') return { kind: 'signature', lines: lines.slice(1) };
  if (second !== undefined && isUrl(last)) {
    return { kind: 'link', label: joined(lines.slice(0, -1)).replace(/:$/, ''), url: last };
  }
  if (first.startsWith('- ')) return { kind: 'list', items: folded(lines, (it) => it.startsWith('- ')).map(itemOf) };
  const isFact = /^\S.*?: {2,}\S/.test(first) || (first.endsWith(':') && second?.startsWith('  '));
  if (isFact) return { kind: 'facts', facts: folded(lines, (it) => !it.startsWith('  ')).map(factOf) };
  return { kind: 'paragraph', text: joined(lines) };
}

export function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

/** Lines that go on from the one before, put together with it. */
function folded(lines: readonly string[], begins: (line: string) => boolean): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function itemOf(lines: readonly string[]): string {
  return joined(lines).replace(/^- /, '');
}

function factOf([first = '', ...more]: readonly string[]) {
  const [, name = first, value] = term.exec(first) ?? [];
  return { term: name, lines: [...(value === undefined ? [] : [value]), ...more.map((it) => it.trim())] };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' ');
}
