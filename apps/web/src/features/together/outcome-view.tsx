import { useId } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { inWords } from '../../lib/in-words.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { LetterText } from '../letters/letter-text.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { BulkDecision } from './decisions-together.ts';
import { changedIn, type OutcomeGroup, outcomeGroups, type PreviewedOutcome } from './outcome-groups.ts';
import { togetherWords } from './together-words.ts';
import type { OutcomePreview } from './use-outcome-preview.ts';

export interface OutcomeViewProps {
  readonly decision: BulkDecision | undefined;
  readonly preview: OutcomePreview;
}

/** What a decision will do to whom, whom it does nothing for and why, and which mails it sends. */
export function OutcomeView({ decision, preview: { isLooking, outcome, failure } }: OutcomeViewProps) {
  const words = useWords(togetherWords);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Stack gap="small">
        <h3 id={headingId}>{words.preview}</h3>
        {decision === undefined && <p className="muted">{words.chooseFirst}</p>}
        {isLooking && <p className="muted">{words.previewing}</p>}
        <FailureNote failure={failure} />
        {outcome && decision && <Outcome decision={decision} outcome={outcome} />}
        <VisuallyHidden role="status">{outcome && decision && <Summary {...{ decision, outcome }} />}</VisuallyHidden>
      </Stack>
    </section>
  );
}

interface OutcomeProps {
  readonly decision: BulkDecision;
  readonly outcome: PreviewedOutcome;
}

function Summary({ decision, outcome }: OutcomeProps) {
  const words = useWords(togetherWords);
  const changed = changedIn(outcomeGroups(outcome.people, decision, useLocale()));
  return words.summary(changed, outcome.people.length - changed, outcome.mails);
}

function Outcome({ decision, outcome }: OutcomeProps) {
  const words = useWords(togetherWords);
  const groups = outcomeGroups(outcome.people, decision, useLocale());
  const changed = changedIn(groups);
  const left = outcome.people.length - changed;
  const lacksSeats = outcome.people.some(({ answer }) => !answer.ok && answer.refusal.code === 'no_free_seat');
  return (
    <Stack gap="small">
      <Note tone={changed > 0 ? 'info' : 'warning'} title={changed > 0 ? words.changed(changed) : words.nobodyChanged}>
        <Groups groups={groups.changed} />
        {outcome.passedOn > 0 && <p>{words.passedOn(outcome.passedOn)}</p>}
        {outcome.transfersEnded > 0 && <p>{words.transfersEnded(outcome.transfersEnded)}</p>}
      </Note>
      {left > 0 && changed > 0 && (
        <Note tone="warning" title={words.unchanged(left)}>
          <Groups groups={groups.unchanged} />
          {lacksSeats && <p>{words.inOrder}</p>}
        </Note>
      )}
      {changed === 0 && <Groups groups={groups.unchanged} />}
      {changed > 0 && <p className="small">{outcome.mails > 0 ? words.mails(outcome.mails) : words.noMails}</p>}
      {outcome.letters.map((letter) => (
        <details key={letter.subject}>
          <summary>
            {words.letters(letter.mails)}: <span lang={letter.locale}>{letter.subject}</span>
          </summary>
          <LetterText letter={letter} />
        </details>
      ))}
    </Stack>
  );
}

/** Each thing that happens, with the names of those to whom it does. */
export function Groups({ groups }: { readonly groups: readonly OutcomeGroup[] }) {
  return (
    <ul>
      {groups.map(({ what, people }) => (
        <li key={what}>
          <Names what={what} names={people.map(({ name }) => name)} />
        </li>
      ))}
    </ul>
  );
}

/** More names than somebody reads at a glance stand behind a click. */
const AT_A_GLANCE = 12;

function Names({ what, names }: { readonly what: string; readonly names: readonly string[] }) {
  const words = useWords(togetherWords);
  const all = inWords(names, useLocale());
  if (names.length <= AT_A_GLANCE) return `${what}: ${all}`;
  return (
    <>
      {what}
      <details>
        <summary>{words.names}</summary>
        {all}
      </details>
    </>
  );
}
