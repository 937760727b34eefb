import type { Measured } from './measure.ts';

/** A table whose every figure stands beside a baseline of the same run. */
export interface Report {
  heading(text: string): void;
  baseline(what: string, measured: Measured): void;
  line(what: string, measured: Measured, baseline: Measured): void;
  text(line: string): void;
  /** The whole, as Markdown. */
  print(): string;
}

export function createReport(): Report {
  const lines: string[] = [];
  const row = (what: string, { perSecond, p50, p95, p99 }: Measured, ratio: number) => {
    const cells = [perSecond.toFixed(0), ratio.toFixed(2), p50.toFixed(1), p95.toFixed(1), p99.toFixed(1)];
    lines.push(`| ${[what, ...cells].join(' | ')} |`);
  };
  return {
    heading: (text) =>
      lines.push(
        '',
        `### ${text}`,
        '',
        '| What | per second | ratio | p50 ms | p95 ms | p99 ms |',
        '| --- | --: | --: | --: | --: | --: |',
      ),
    baseline: (what, measured) => row(`${what} (baseline)`, measured, 1),
    line: (what, measured, baseline) => row(what, measured, measured.perSecond / baseline.perSecond),
    text: (line) => lines.push('', line),
    print: () => `${lines.join('\n')}\n`,
  };
}
