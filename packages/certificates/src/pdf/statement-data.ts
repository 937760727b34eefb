import { regimeOfChamber } from '../chamber-regimes.ts';
import { type ProofStatement, statementText } from '../proof-account/proof-statement.ts';
import { type CertificateDesign, DEFAULT_COLOUR } from './certificate-design.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import { type HasLetter, printableText, printableTexts } from './printable-text.ts';
import { letterheadOf } from './template-letterhead.ts';
import { logosOf } from './template-pictures.ts';

/** Exactly what `templates/proof-account.typ` reads. */
export type StatementData = ReturnType<typeof toStatementData>;

const regions = { de: 'DE', en: 'GB' } as const;

/**
 * Puts a statement into the shape of its template.
 *
 * @throws UnprintableCertificateError when the name of the person, or a text of the design, has no shape on paper.
 */
export function toStatementData(statement: ProofStatement, design: CertificateDesign, hasLetter: HasLetter) {
  const text = statementText(statement);
  const [year, month, day] = statement.asOf.split('-').map(Number);
  const { language } = statement;
  // The chamber of physicians reads no funder on certificates, and none on what lists them.
  const showsFunders = statement.regime.code !== regimeOfChamber('cme');
  return {
    documentTitle: `${text.title}: ${printableText(statement.holder, hasLetter)}`,
    date: { year, month, day },
    language,
    region: regions[language],
    contentLanguage: 'de',
    contentRegion: 'DE',
    colour: design.colour ?? DEFAULT_COLOUR,
    letterhead: printableTexts(letterheadOf(design, statement.issuer, statement.land), hasLetter),
    logos: logosOf(design, (alt) => printableText(alt, hasLetter), { showsFunders }),
    title: text.title,
    facts: printableTexts(text.facts, hasLetter),
    heading: text.heading,
    columns: text.columns,
    rows: text.rows.map((row) => row.map((cell) => shown(cell, hasLetter))),
    none: text.none,
    notes: text.notes,
    fundingLine: showsFunders && design.fundingLine !== undefined ? printableText(design.fundingLine, hasLetter) : null,
  };
}

/** What somebody wrote about a training elsewhere was never meant for our fonts: a letter they lack does not stop it. */
function shown(text: string, hasLetter: HasLetter): string {
  try {
    return printableText(text, hasLetter);
  } catch (error) {
    if (!(error instanceof UnprintableCertificateError) || error.refusal.code !== 'letter_not_printable') throw error;
    const letters = [...text.normalize('NFC')].map((it) => (isPrintable(it, hasLetter) ? it : '?'));
    return printableText(letters.join(''), hasLetter);
  }
}

function isPrintable(letter: string, hasLetter: HasLetter): boolean {
  return /\s/.test(letter) || (hasLetter(letter) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(letter));
}
