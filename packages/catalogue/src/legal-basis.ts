import type { Source } from './source.ts';

/** On which ground a kind of personal data is processed, in a German text for the privacy notice. */
export interface LegalText {
  readonly text: string;
  readonly source: Source;
}

/** The controller, and with it the ground, differs between Länder and providers; so the texts are data. */
export interface LegalBasis {
  readonly registration: LegalText;
  /** Attendance is also evidence for the grant. */
  readonly attendance: LegalText;
  readonly certificate: LegalText;
  /** Food, assistance, priority for disabled people: may be data under Art. 9 GDPR. */
  readonly assistance: LegalText;
}
