import { isLocalDateTime, type LocalDateTime } from '@netzwerkstatt/domain';
import type { ConferenceProgramme, ForumFrame } from '@netzwerkstatt/scheduling';
import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Plus, Trash2 } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { useWords } from '../../lib/words.ts';
import styles from './frame-fields.module.css';
import { programmeWords } from './programme-words.ts';

export interface FrameFieldsProps {
  readonly programme: ConferenceProgramme;
  readonly onChange: (frames: readonly ForumFrame[]) => void;
}

/** The times that are kept for forums. What is typed counts as soon as it is a time. */
export function FrameFields({ programme: { frames, sessions }, onChange }: FrameFieldsProps) {
  const words = useWords(programmeWords);
  const write = (index: number, frame: ForumFrame) => onChange(frames.map((it, at) => (at === index ? frame : it)));
  const add = () => {
    const from =
      sessions
        .map((it) => it.endsAt)
        .toSorted()
        .at(-1) ?? ('' as LocalDateTime);
    onChange([...frames, { startsAt: from, endsAt: `${from.slice(0, 10)}T23:00` as LocalDateTime }]);
  };
  return (
    <Card as="section" labelledBy="forum-frames">
      <h3 id="forum-frames">{words.frames}</h3>
      <p className="muted small">{frames.length === 0 ? words.noFrames : words.framesLead}</p>
      {frames.map((frame, index) => (
        <fieldset key={index} className={styles.frame}>
          <legend>{words.frame(index + 1)}</legend>
          {(['startsAt', 'endsAt'] as const).map((edge) => (
            <DateTimeField
              key={`${edge} ${frame[edge]}`}
              id={`frame-${index}-${edge}`}
              kind="date-and-time"
              label={edge === 'startsAt' ? words.from : words.to}
              defaultValue={frame[edge]}
              onBlur={({ target: { value } }) => {
                if (isLocalDateTime(value) && value !== frame[edge]) write(index, { ...frame, [edge]: value });
              }}
            />
          ))}
          <IconButton
            label={words.removeOf(words.frame(index + 1))}
            icon={<Trash2 />}
            onClick={() => onChange(frames.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      {sessions.length > 0 && (
        <div>
          <Button variant="quiet" size="small" onClick={add}>
            <Plus />
            {words.addFrame}
          </Button>
        </div>
      )}
    </Card>
  );
}
