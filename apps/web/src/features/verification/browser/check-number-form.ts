import { parseCertificateNumber } from '@netzwerkstatt/certificates';
import { showProblem } from './show-problem.ts';

/** Says before sending that a number cannot be right, which tells nothing about whether it is there. */
export function checkNumberForm(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="nummer"]');
  if (input === null) return;
  if (form.dataset['keeps'] !== undefined) input.value ||= askedFor(location) ?? '';
  form.addEventListener('submit', (event) => {
    const problem = problemOf(input.value);
    if (problem !== undefined) event.preventDefault();
    showProblem(form, input, problem);
  });
}

/** What is wrong with a typed number, as far as its letters tell. */
export function problemOf(typed: string): 'missing' | 'malformed' | 'mistyped' | undefined {
  if (typed.trim() === '') return 'missing';
  const number = parseCertificateNumber(typed);
  if (number.ok) return undefined;
  return number.refusal.code === 'certificate_number_malformed' ? 'malformed' : 'mistyped';
}

/** The number in the address. The page itself does not repeat it where there is nothing to tell. */
export function askedFor({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const code = /^\/nachweis\/([^/]+)$/i.exec(pathname)?.[1];
  return code === undefined ? (new URLSearchParams(search).get('nummer') ?? undefined) : decodeURIComponent(code);
}
