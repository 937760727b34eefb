/**
 * What a strict reader would object to in a calendar file, by RFC 5545 §3.1 alone: line ends, octets, UTF-8, control
 * characters, and lines that are no `NAME;PARAM=value:value`. Knows nothing of the writer.
 */
export function faultsOfFile(file: string): string[] {
  const faults: string[] = [];
  if (!file.endsWith('END:VCALENDAR\r\n')) faults.push('does not end with a line end');
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) faults.push('a bare line end');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(file)) faults.push('a control');
  if (!file.isWellFormed()) faults.push('half a character');
  if (file.normalize('NFC') !== file) faults.push('letters that are not composed');
  for (const line of file.split('\r\n').slice(0, -1)) {
    if (line === '') faults.push('an empty line');
    if (Buffer.byteLength(line) > 75) faults.push(`more than 75 octets: ${line}`);
  }
  for (const line of linesOf(file)) {
    if (!contentLine.test(line)) faults.push(`no content line: ${line}`);
  }
  return faults;
}

const contentLine = /^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*:/;

/** The names of the lines of a file in their order: what an injection would change. */
export function namesIn(file: string): string[] {
  return linesOf(file).map((line) => /^[A-Z-]+/.exec(line)?.[0] ?? line);
}

function linesOf(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}
