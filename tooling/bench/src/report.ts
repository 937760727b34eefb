import type { Measured, Runs } from './measure.ts';
import { middleOf, middleRatio } from './middle.ts';

/** The ratio is a least, the milliseconds are a most. */
export interface Bar {
  readonly ratio: number;
  readonly p99?: number;
}

/** A table whose every figure stands beside a baseline of the same run; figures are medians of rounds. */
export interface Report {
  heading(text: string): void;
  baseline(what: string, runs: Runs): void;
  /** @param bar - What is good enough: at least this ratio to the baseline, at most so many milliseconds. */
  line(what: string, runs: Runs, baselines: Runs, bar?: Bar): void;
  text(line: string): void;
  /** The whole, as Markdown. */
  print(): string;
}

export function createReport(): Report {
  const lines: string[] = [];
  const row = (what: string, { perSecond, ...times }: Measured, ratio: number, wanted: string) => {
    const cells = [
      perSecond.toFixed(0),
      ratio.toFixed(2),
      ...[times.p50, times.p95, times.p99].map((it) => it.toFixed(1)),
    ];
    lines.push(`| ${[what, ...cells, wanted].join(' | ')} |`);
  };
  return {
    heading: (text) =>
      lines.push(
        '',
        `### ${text}`,
        '',
        '| What | per second | ratio | p50 ms | p95 ms | p99 ms | at least |',
        '| --- | --: | --: | --: | --: | --: | :-- |',
      ),
    baseline: (what, runs) => row(`${what} (baseline)`, middleOf(runs), 1, ''),
    line(what, runs, baselines, bar) {
      const [measured, ratio] = [middleOf(runs), middleRatio(runs, baselines)];
      row(what, measured, ratio, bar === undefined ? '' : inWords(bar, measured, ratio));
    },
    text: (line) => lines.push('', line),
    print: () => `${lines.join('\n')}\n`,
  };
}

function inWords({ ratio, p99 }: Bar, measured: Measured, measuredRatio: number): string {
  const wanted = p99 === undefined ? `${ratio}` : `${ratio}, p99 below ${p99} ms`;
  const isMissed = measuredRatio < ratio || (p99 !== undefined && measured.p99 >= p99);
  return isMissed ? `${wanted} **missed**` : wanted;
}
