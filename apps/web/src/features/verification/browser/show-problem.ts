/** Shows the sentence about a problem at its field and leads there; without one it takes the sentences away. */
export function showProblem(form: HTMLFormElement, input: HTMLInputElement, problem: string | undefined): void {
  for (const it of form.querySelectorAll<HTMLElement>('[data-problem]')) it.hidden = it.dataset['problem'] !== problem;
  const hints = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id.endsWith('-hint'));
  const described = problem === undefined ? hints : [...hints, `${input.id}-${problem}`];
  setOrRemove(input, 'aria-describedby', described.join(' '));
  setOrRemove(input, 'aria-invalid', problem === undefined ? '' : 'true');
  if (problem !== undefined) input.focus();
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}
