import { type PersonName, parsePersonName } from '@netzwerkstatt/domain';
import type { CertificateDocument } from '../certificate-document.ts';
import { type ChamberDraft, chamberFields, parseChamberStatement } from '../chamber-statement.ts';
import { readCertificateDocument } from '../reading/read-certificate-document.ts';
import { type PrintRefusal, UnprintableCertificateError } from './print-refusal.ts';
import type { CertificateEnclosure } from './typeset-certificate.ts';

/**
 * Looks at a document as at one of unknown origin, whatever its type promises: it may come from JavaScript, or from where
 * it was stored long ago.
 *
 * @throws UnprintableCertificateError that says what is missing, or the path of the first field that is wrong.
 */
export function checkPrintable(document: CertificateDocument, { ended, isSpecimen }: CertificateEnclosure): void {
  const read = readCertificateDocument(document, {
    ...(isSpecimen && { isSpecimen }),
    ...(ended && { isEnded: true }),
  });
  if (read.ok) return;
  throw new UnprintableCertificateError(exactly(document, read.refusal.at) ?? read.refusal);
}

/** What people can do something about is told by what it is, not by where. */
function exactly(document: CertificateDocument, at: string): PrintRefusal | undefined {
  switch (at) {
    case 'holder.givenName':
      return nameRefusal(document.holder.givenName);
    case 'holder.familyName':
      return nameRefusal(document.holder.familyName);
    case 'chamber':
      return 'chamber' in document ? chamberRefusal(document.chamber) : undefined;
    default:
      return undefined;
  }
}

function nameRefusal(name: PersonName): PrintRefusal | undefined {
  const parsed = typeof name === 'string' ? parsePersonName(name) : undefined;
  if (parsed === undefined || parsed.ok) return undefined;
  const { refusal } = parsed;
  switch (refusal.code) {
    case 'text_missing':
      return { code: 'name_missing' };
    case 'letter_not_printable':
      return { code: 'letter_not_printable', letters: [refusal.letter] };
    case 'letter_invisible':
      return { code: 'letter_not_printable', letters: [refusal.codePoint] };
    default:
      return undefined;
  }
}

function chamberRefusal(chamber: unknown): PrintRefusal | undefined {
  if (typeof chamber !== 'object' || chamber === null || !(Reflect.get(chamber, 'kind') in chamberFields)) {
    return undefined;
  }
  const statement = parseChamberStatement(chamber as ChamberDraft);
  return statement.ok ? undefined : statement.refusal;
}
