import { calendarDownload, calendarFeed, englishCalendarWords, germanCalendarWords } from '../ical/index.ts';
import { type CliWords, cliWords } from './cli-words.ts';
import type { JsonSchema } from './json-schema.ts';
import { type CliLanguage, problemLine } from './problem-line.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';

/** What the command needs of the world around it. */
export interface CliSurroundings {
  readonly version: string;
  readonly schema: JsonSchema;
  /** The bytes of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** What the command leaves behind. */
export interface CliOutcome {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** More than anybody mends before trying again. */
const MAX_PROBLEMS = 20;

/** The whole command, from its arguments to what it prints. */
export async function runCli(args: readonly string[], around: CliSurroundings): Promise<CliOutcome> {
  const asked = readArguments(args);
  const words = cliWords[asked.language];
  if (asked.complaint) return refused(asked.complaint(words));
  if (asked.wants === 'help') return printed(words.help);
  if (asked.wants === 'version') return printed(`${around.version}\n`);
  const text = await readText(asked.file, around, words);
  if (!text.ok) return refused(text.complaint);
  const read = readPlan(text.value, around.schema);
  if (!read.ok) return refused(complaintsOf(asked.file, read, asked.language));
  if (asked.wants === 'single' && read.entries.length === 0) return refused(words.nothingToSave);
  return printed(fileOf(read, asked.wants));
}

type Wish = 'feed' | 'single' | 'help' | 'version';

interface Arguments {
  readonly wants: Wish;
  readonly language: CliLanguage;
  readonly file: string;
  readonly complaint?: (words: CliWords) => string;
}

function readArguments(args: readonly string[]): Arguments {
  let wants: Wish = 'feed';
  let language: CliLanguage = 'de';
  const files: string[] = [];
  const complaints: ((words: CliWords) => string)[] = [];
  const rest = args.flatMap((arg) => (arg.startsWith('--lang=') ? ['--lang', arg.slice('--lang='.length)] : [arg]));
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') wants = 'help';
    else if (arg === '--version') wants = 'version';
    else if (arg === '--single') wants = wants === 'feed' ? 'single' : wants;
    else if (arg === '--lang') {
      const wanted = rest.shift();
      if (wanted === 'de' || wanted === 'en') language = wanted;
      else complaints.push((words) => words.unknownLanguage);
    } else if (arg.startsWith('-') && arg !== '-') {
      const option = arg;
      complaints.push((words) => words.unknownOption(option));
    } else files.push(arg);
  }
  const needsFile = wants === 'feed' || wants === 'single';
  if (needsFile && files.length === 0) complaints.push((words) => words.noFile);
  if (needsFile && files.length > 1) complaints.push((words) => words.onlyOneFile);
  const [complaint] = complaints;
  return { wants, language, file: files[0] ?? '', ...(complaint && { complaint }) };
}

async function readText(file: string, { read }: CliSurroundings, words: CliWords) {
  try {
    const bytes = await read(file);
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) } as const;
  } catch (cause) {
    if (cause instanceof TypeError) return { ok: false, complaint: words.notUtf8 } as const;
    if (!(cause instanceof Error)) throw cause;
    return { ok: false, complaint: words.unreadable(file, cause.message) } as const;
  }
}

function fileOf({ plan, entries }: Extract<ReadPlan, { ok: true }>, wants: Wish): string {
  const words = plan.language === 'en' ? englishCalendarWords : germanCalendarWords;
  if (wants === 'single') return calendarDownload(entries, { words });
  return calendarFeed({
    name: plan.calendar,
    entries,
    words,
    ...(plan.description !== undefined && { description: plan.description }),
    ...(plan.refreshMinutes !== undefined && { refreshMinutes: plan.refreshMinutes }),
  });
}

function complaintsOf(file: string, { problems }: Extract<ReadPlan, { ok: false }>, language: CliLanguage): string {
  const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => problemLine(file, problem, language));
  const hidden = problems.length - shown.length;
  return [...shown, ...(hidden > 0 ? [cliWords[language].more(hidden)] : [])].join('\n');
}

function printed(out: string): CliOutcome {
  return { code: 0, out, err: '' };
}

function refused(complaint: string): CliOutcome {
  return { code: 2, out: '', err: `${complaint}\n` };
}
