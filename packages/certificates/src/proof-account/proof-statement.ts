import { type CpdRegime, type LocalDate, teachingUnitsIn } from '@netzwerkstatt/domain';
import { type StatementLanguage, statementWords } from '../words/statement-words.ts';
import type { AccountLine, ProofAccount } from './proof-account.ts';

/** A proof account as its owner shows it to an employer or a chamber: what counts, and nothing else. */
export interface ProofStatement {
  readonly language: StatementLanguage;
  readonly holder: string;
  /** The office that keeps the account, above everything else where a design has no letterhead of its own. */
  readonly issuer: string;
  readonly land: string;
  readonly regime: CpdRegime;
  readonly account: ProofAccount;
  /** Of which day the account is. */
  readonly asOf: LocalDate;
}

/** A statement in words, whatever it is written on. */
export interface StatementText {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly value: string; readonly isContent: boolean }[];
  readonly heading: string;
  readonly columns: readonly string[];
  /** One for each training that counts, the newest first. The first two cells are as their organisers wrote them. */
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly notes: readonly string[];
}

export function statementText({ language, holder, land, regime, account, asOf }: ProofStatement): StatementText {
  const words = statementWords(language);
  const { counted, due, missing, minutes, units, period } = account;
  const inUnit = (amount: number) => words.amount(amount, regime.unit);
  const sum = due === undefined ? inUnit(counted) : words.of(words.number(counted), inUnit(due));
  const fact = (term: string, value: string, isContent = false) => ({ term, value, isContent });
  return {
    title: words.title,
    facts: [
      fact(words.name, holder, true),
      fact(words.land, land, true),
      fact(words.regime, regime.title[language]),
      fact(words.rule, `${regime.rule[language]} (${regime.source.norm})`),
      fact(words.period, words.span(period, asOf)),
      fact(regime.isClaim ? words.used : words.counted, sum),
      ...(missing === undefined || regime.isClaim ? [] : [fact(words.missing, inUnit(missing))]),
      fact(words.attended, words.length(units, minutes / 60)),
    ],
    heading: words.heading,
    columns: words.columns,
    rows: account.lines.flatMap((line) => (line.counts ? [rowOf(line, regime, words)] : [])),
    none: words.none,
    notes: [words.unitMeaning, words.note],
  };
}

function rowOf(
  line: Extract<AccountLine, { readonly counts: true }>,
  regime: CpdRegime,
  words: ReturnType<typeof statementWords>,
): readonly string[] {
  const { title, provider, from, to, attendedMinutes, origin, id, awards } = line.entry;
  const award = awards.find((it) => it.regime === regime.code);
  return [
    title,
    provider,
    from === to ? words.day(to) : `${words.day(from)} – ${words.day(to)}`,
    words.number(teachingUnitsIn(attendedMinutes)),
    words.number(attendedMinutes / 60),
    words.amount(line.amount, regime.unit),
    [origin === 'external' ? words.external : id, award?.number].filter((it) => it !== undefined).join(', '),
  ];
}
