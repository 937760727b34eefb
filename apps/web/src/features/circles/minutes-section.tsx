import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Pencil } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { type CircleMinutes, type CircleSession, type CircleView, minutesOf } from './circle-data.ts';
import { MinutesEditor } from './minutes-editor.tsx';
import { MinutesText } from './minutes-text.tsx';
import { minutesWords } from './minutes-words.ts';

/** The minutes of one meeting: to be written, or as they were approved. */
export function MinutesSection({ view, session }: { readonly view: CircleView; readonly session: CircleSession }) {
  const words = useWords(minutesWords);
  const [latest, ...earlier] = minutesOf(view, session.id);
  const [isCorrecting, setIsCorrecting] = useState(false);
  const isWriting = view.may.work && (isCorrecting || latest?.status !== 'approved');
  const approved = isWriting && latest?.status === 'approved' ? [latest, ...earlier] : earlier;
  return (
    <Section
      heading={words.minutes}
      level={3}
      action={
        view.may.work &&
        !isWriting && (
          <Button variant="quiet" size="small" onClick={() => setIsCorrecting(true)}>
            <Pencil />
            {words.correct}
          </Button>
        )
      }
    >
      <Stack>
        {isWriting && (
          <MinutesEditor
            event={view.event.id}
            session={session}
            before={latest}
            onDone={() => setIsCorrecting(false)}
          />
        )}
        {!isWriting && latest === undefined && <p className="muted">{words.none}</p>}
        {!isWriting && latest && <Version minutes={latest} names={view.names} />}
        {approved.length > 0 && (
          <details>
            <summary>{words.earlier(approved.length)}</summary>
            <Stack>
              {approved.map((it) => (
                <Version key={it.version} minutes={it} names={view.names} />
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Section>
  );
}

interface VersionProps {
  readonly minutes: CircleMinutes;
  readonly names: CircleView['names'];
}

function Version({ minutes, names }: VersionProps) {
  const words = useWords(minutesWords);
  const locale = useLocale();
  const nameOf = (id: string) => names[id] ?? words.somebody;
  const state =
    minutes.status === 'approved'
      ? words.approvedBy(nameOf(minutes.approvedBy), formatInstantDay(minutes.approvedAt, locale))
      : words.draftBy(nameOf(minutes.writtenBy), formatInstantDay(minutes.writtenAt, locale));
  return (
    <Stack gap="small">
      <p className="small muted">
        {words.version(minutes.version)}, {state}
      </p>
      <MinutesText blocks={minutes.blocks} />
    </Stack>
  );
}
