import { englishProblem } from './english-problem.ts';
import { germanProblem } from './german-problem.ts';
import type { InputFault, Problem } from './problem.ts';

export type CliLanguage = 'de' | 'en';

const sentences: Readonly<Record<CliLanguage, (fault: InputFault) => string>> = {
  de: germanProblem,
  en: englishProblem,
};

/** One line in the form editors and terminals know: file, line, column, then what is wrong with which field. */
export function problemLine(file: string, { line, column, field, fault }: Problem, language: CliLanguage): string {
  return `${file}:${line}:${column}: ${field === '' ? '' : `${field}: `}${sentences[language](fault)}`;
}
