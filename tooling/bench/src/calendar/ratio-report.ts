/** Tables of processor time, every row beside the baseline of its table and the bar it has to stay below. */
export interface RatioReport {
  heading(text: string): void;
  baseline(what: string, milliseconds: number): void;
  /** @param most - the highest ratio to the baseline that is good enough. */
  line(what: string, milliseconds: number, baseline: number, most: number): void;
  text(line: string): void;
  /** The whole, as Markdown. */
  print(): string;
}

export function createRatioReport(): RatioReport {
  const lines: string[] = [];
  const row = (...cells: readonly string[]) => lines.push(`| ${cells.join(' | ')} |`);
  return {
    heading: (text) =>
      lines.push('', `### ${text}`, '', '| What | ms | ratio | at most |', '| --- | --: | --: | --: |'),
    baseline: (what, milliseconds) => row(`${what} (baseline)`, milliseconds.toFixed(2), '1.00', ''),
    line: (what, milliseconds, baseline, most) => {
      const ratio = milliseconds / baseline;
      row(what, milliseconds.toFixed(2), ratio.toFixed(2), `${most}${ratio <= most ? '' : ' **missed**'}`);
    },
    text: (line) => lines.push('', line),
    print: () => `${lines.join('\n')}\n`,
  };
}
