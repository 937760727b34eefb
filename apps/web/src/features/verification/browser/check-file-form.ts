import { sha256Of } from './sha256-of.ts';
import { showProblem } from './show-problem.ts';

/** Shows the form in place of the sentence that it needs scripts, and sends the hash of the chosen file in its place. */
export function checkFileForm(form: HTMLFormElement): void {
  const chooser = form.querySelector<HTMLInputElement>('input[type="file"]');
  const hash = form.querySelector<HTMLInputElement>('input[name="sha256"]');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  if (chooser === null || hash === null || status === null) return;
  form.hidden = false;
  for (const it of document.querySelectorAll<HTMLElement>('[data-without-scripts]')) it.hidden = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const file = chooser.files?.[0];
    const problem = file === undefined ? 'missing' : window.isSecureContext ? undefined : 'unavailable';
    showProblem(form, chooser, problem);
    if (file === undefined || problem !== undefined) return;
    status.textContent = status.dataset['busy'] ?? '';
    try {
      hash.value = await sha256Of(file);
      form.submit();
    } catch {
      status.textContent = '';
      showProblem(form, chooser, 'unreadable');
    }
  });
}
