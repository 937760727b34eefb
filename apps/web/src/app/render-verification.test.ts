import type { CallAnswer, VerificationView } from '@netzwerkstatt/api';
import type { CertificateNumber, PublicAnswer } from '@netzwerkstatt/certificates';
import type { LandCode, LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { renderVerification } from './render-verification.tsx';

const kinds = { one: 'Fachtag', many: 'Fachtage' };
const answers: Record<string, unknown> = {
  'programme.land': {
    name: 'Sachsen',
    hasArchive: false,
    isDemonstration: false,
    words: { programme: { name: 'Netzwerke' }, stateConference: kinds, networkConference: kinds, qualityCircle: kinds },
  },
  'account.me': { isSignedIn: false, hasDesk: false, mayWrite: false, hasSettings: false, hasSeries: false },
};
const call = async (path: string): Promise<CallAnswer> => ({ ok: true, data: answers[path] });

const render = (view: VerificationView, locale: 'de' | 'en' = 'de') =>
  renderVerification({ origin: 'https://x.example', land: 'DE-SN' as LandCode, locale, isDemo: false, view, call });

const NUMBER = 'TB-4K7P-2M9X-QW31' as CertificateNumber;
const day = '2027-01-20' as LocalDate;
const certified = { issuer: 'Koordinierungsstelle', title: 'Recht im Kinderschutz', issuedOn: day } as const;
const attendance = { attendedUnits: 6 as TeachingUnits, plannedUnits: 8 as TeachingUnits };
const atEvent = { ...certified, eventKind: 'training', period: { from: day, to: day } } as const;
const attended = { ...atEvent, kind: 'attendance', attendance } as const;
const found: VerificationView = {
  kind: 'certificate',
  number: NUMBER,
  answer: { ...attended, status: 'issued' },
  isExpired: false,
};

describe('the page that verifies certificates', () => {
  test('is the same bytes for the same answer, whatever was asked for', async () => {
    expect(await render({ kind: 'unknown' })).toBe(await render({ kind: 'unknown' }));
    expect(await render({ kind: 'unknown' })).not.toMatch(/TB-(?!4K7P-2M9X-QW31)/);
  });

  test('needs no script of its own written into it, so that the policy need not name any', async () => {
    const views: VerificationView[] = [
      found,
      { kind: 'form' },
      { kind: 'stopped', limit: 'visits', retryAfterSeconds: 6 },
    ];
    for (const view of views) {
      const inline = [...(await render(view)).matchAll(/<script[^>]*>([^<]*)/g)].filter(([, code]) => code !== '');
      expect(inline).toEqual([]);
    }
  });

  test('works by forms: the number by an address, name and hash of the file by none', async () => {
    const forms = (await render(found)).match(/<form[^>]*>/g) ?? [];
    const attribute = (form: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(form)?.[1];
    expect(forms.map((it) => `${attribute(it, 'method')} ${attribute(it, 'action')}`)).toEqual([
      `post /nachweis/${NUMBER}`,
      `post /nachweis/${NUMBER}`,
      'get /nachweis',
    ]);
  });

  test('never sends a file: its field has no name', async () => {
    const field = /<input[^>]*type="file"[^>]*>/.exec(await render(found))?.[0] ?? '';
    expect([field.includes('id="datei"'), field.includes(' name=')]).toEqual([true, false]);
  });

  test('changes the language at the number that was found, and never carries one that was not', async () => {
    expect(await render(found)).toContain(`/sprache/en?zu=%2Fnachweis%2F${NUMBER}`);
    expect(await render({ kind: 'unknown' })).toContain('/sprache/en?zu=%2Fnachweis"');
  });
});

const standing = { kind: 'certificate', number: NUMBER, isExpired: false } as const;

test.for<{ says: readonly string[]; view: VerificationView }>([
  {
    says: ['Diese Bescheinigung ist gültig', '<span lang="en">valid</span>', '<span lang="hsb">płaćiwe</span>'],
    view: found,
  },
  {
    says: ['Diese Bescheinigung wurde widerrufen', 'Seit dem 21. November 2026'],
    view: { ...standing, answer: { ...attended, status: 'revoked', revokedAt: TEST_NOW } },
  },
  {
    says: ['Diese Bescheinigung wurde ersetzt', 'gilt eine neue Fassung'],
    view: { ...standing, answer: { ...attended, status: 'replaced', replacedAt: TEST_NOW } },
  },
  { says: ['Der Name stimmt überein'], view: { ...found, name: 'same' } },
  { says: ['Der Name stimmt nicht überein'], view: { ...found, name: 'different' } },
  { says: ['Der Name ist nicht mehr prüfbar'], view: { ...found, name: 'gone' } },
  { says: ['Die Datei ist unverändert'], view: { ...found, file: 'unchanged' } },
  { says: ['Die Datei wurde verändert oder ist keine von uns'], view: { ...found, file: 'changed' } },
  { says: ['nicht oder nicht mehr prüfbar'], view: { kind: 'unknown' } },
  { says: ['Diese Datei wurde verändert oder ist keine von uns'], view: { kind: 'unknown_file' } },
  { says: ['In einer Sekunde geht es weiter'], view: { kind: 'stopped', limit: 'visits', retryAfterSeconds: 1 } },
  { says: ['in 12 Minuten vergleichen'], view: { kind: 'stopped', limit: 'names', retryAfterSeconds: 720 } },
])('$says', async ({ says, view }) => {
  const page = await render(view);
  expect(says.filter((it) => !page.includes(it))).toEqual([]);
});

test.for<{ rule: string; view: VerificationView; first: string; after: string }>([
  {
    rule: 'another name',
    view: { ...found, name: 'different' },
    first: 'Der Name stimmt nicht überein',
    after: 'Für den Namen, den Sie verglichen haben, bestätigen wir nichts.',
  },
  {
    rule: 'another file',
    view: { ...found, file: 'changed' },
    first: 'Die Datei wurde verändert oder ist keine von uns',
    after: 'Die Datei, die Ihnen vorliegt, bestätigen wir damit nicht.',
  },
])('of $rule it says first that it is another one, and nowhere that it is valid', async ({ view, first, after }) => {
  const page = await render(view);
  expect([page.indexOf(first) > 0, page.indexOf(first) < page.indexOf(after)]).toEqual([true, true]);
  const isValid = /ist gültig/;
  expect(await render(found)).toMatch(isValid);
  expect(page).not.toMatch(isValid);
});

test('a revoked one is said to be revoked, whatever name was compared', async () => {
  const revoked = { ...attended, status: 'revoked', revokedAt: TEST_NOW } as const;
  const page = await render({ ...found, answer: revoked, name: 'different' });
  const [name, standing] = ['Der Name stimmt nicht überein', 'Diese Bescheinigung wurde widerrufen'];
  expect([page.indexOf(name) > 0, page.indexOf(name) < page.indexOf(standing)]).toEqual([true, true]);
});

test.for<{ kind: string; answer: PublicAnswer; says: readonly string[] }>([
  {
    kind: 'partial attendance',
    answer: { ...attended, kind: 'partial', status: 'issued' },
    says: [
      'Bescheinigung: Bescheinigung über zeitweise Teilnahme',
      'Teilgenommen: 6 von 8 Unterrichtseinheiten zu 45 Minuten',
    ],
  },
  {
    kind: 'a speaker',
    answer: { ...atEvent, kind: 'speaker', unitsTaught: 1 as TeachingUnits, status: 'issued' },
    says: ['Bescheinigung: Bescheinigung über Lehrtätigkeit', 'Unterrichtet: 1 Unterrichtseinheit zu 45 Minuten'],
  },
  {
    kind: 'a series',
    answer: { ...certified, kind: 'series', attendance, validUntil: '2030-12-31' as LocalDate, status: 'issued' },
    says: ['Bescheinigung: Zertifikat', 'Reihe: Recht im Kinderschutz', 'Gültig bis: Dienstag, 31. Dezember 2030'],
  },
])('the certificate of $kind is told in the words of its paper', async ({ answer, says }) => {
  const page = await render({ ...found, answer });
  const told = [...page.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, term, value]) => `${term}: ${value}`);
  expect(says.filter((it) => !told.includes(it))).toEqual([]);
});

test('a series that was valid for a time is over then, and a revoked one stays revoked', async () => {
  const series = { ...certified, kind: 'series', attendance, validUntil: '2026-12-31' as LocalDate } as const;
  const expired = { ...found, answer: { ...series, status: 'issued' }, isExpired: true } as const;
  expect(await render(expired)).toContain('Sie war bis zum Donnerstag, 31. Dezember 2026 gültig.');
  const revoked = { ...series, status: 'revoked', revokedAt: TEST_NOW } as const;
  expect(await render({ ...expired, answer: revoked })).toContain('Diese Bescheinigung wurde widerrufen');
});
