import { readFileSync } from 'node:fs';
import type { ProofStatement } from '../proof-account/proof-statement.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { readCertificateFonts } from './certificate-fonts.ts';
import { declarePdfUa } from './declare-pdf-ua.ts';
import { extractText } from './extract-text.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { silenceRepeatedMarks } from './silence-repeated-marks.ts';
import { type StatementData, toStatementData } from './statement-data.ts';
import { createTypstCompiler, templates } from './typst-compiler.ts';

/** Draws statements on the thread it is called on, through the same gates as certificates: PDF/UA-1 and PDF/A-2a in one. */
export type TypesetStatement = (statement: ProofStatement, design: CertificateDesign) => Uint8Array<ArrayBuffer>;

/** Loads Typst, the fonts and the template. */
export function createStatementTypesetter(): TypesetStatement {
  const fonts = readCertificateFonts();
  const compiler = createTypstCompiler(fonts.files);
  const template = readFileSync(new URL('proof-account.typ', templates), 'utf8');
  return (statement, design) => {
    // Logos are drawings, which travel in the data.
    const data = toStatementData(statement, design, fonts.hasLetter);
    const job = { template, inputs: { certificate: JSON.stringify(data) }, files: new Map() };
    return compiler.layOut(job, (exportPdf) => {
      exportPdf('ua-1');
      const file = declarePdfUa(silenceRepeatedMarks(readPdf(exportPdf('a-2a'))));
      compareStatement(extractText(file), data);
      return writePdf(file);
    });
  };
}

/** @throws Error when something is missing on paper, or stands in another order. */
function compareStatement(text: string, data: StatementData): void {
  const { letterhead, title, facts, heading, rows, notes, fundingLine } = data;
  const factsInOrder = facts.flatMap(({ term, value }) => [term, value]);
  let readSoFar = 0;
  for (const words of [
    ...[...letterhead, title, ...factsInOrder, heading, ...rows.flat(), ...notes],
    ...(fundingLine === null ? [] : [fundingLine]),
  ]) {
    const compact = words.replace(/\s+/g, '');
    const at = text.indexOf(compact, readSoFar);
    if (at < 0) throw new Error('the statement does not say all it has to');
    readSoFar = at + compact.length;
  }
}
