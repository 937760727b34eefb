import { checkFileForm } from './features/verification/browser/check-file-form.ts';
import { checkNumberForm } from './features/verification/browser/check-number-form.ts';

// While somebody works on the sources, styles come with the modules that need them.
if (import.meta.env.DEV) void import('./app/route-tree.tsx');

/** What the page that verifies certificates does with scripts: it spares a way, reads a file, and leads to the answer. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-verify="number"]')) checkNumberForm(form);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-verify="file"]')) checkFileForm(form);
document.getElementById('ergebnis')?.focus();
document.documentElement.dataset['ready'] = '';
