import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Jemand anderes hat inzwischen gespeichert',
    text: 'Nichts wurde überschrieben, und Ihre Eingaben stehen noch hier. Anders als vorhin ist jetzt:',
    same: 'Nichts wurde überschrieben, und Ihre Eingaben stehen noch hier.',
    look: 'Jetzigen Stand ansehen (neues Fenster)',
    saveMine: 'Meine Fassung speichern',
    saveBoth: 'Beides speichern',
    disputed: 'Das haben Sie beide geändert; „Beides speichern“ lässt hier Ihre Eingabe gelten:',
    takeTheirs: 'Meine Eingaben verwerfen',
  },
  {
    title: 'Somebody else has saved in the meantime',
    text: 'Nothing was overwritten, and what you entered is still here. Different from before is now:',
    same: 'Nothing was overwritten, and what you entered is still here.',
    look: 'Look at how it is now (new window)',
    saveMine: 'Save my version',
    saveBoth: 'Save both',
    disputed: 'Both of you have changed this; “Save both” keeps what you entered here:',
    takeTheirs: 'Discard what I entered',
  },
);

export interface StaleNoteProps {
  /** Who saved, where that is known. */
  readonly title?: string | undefined;
  /** Names of the fields in which the state of the other one differs from what the reader began with. */
  readonly changed: readonly string[];
  /** Where that state can be looked at. */
  readonly href?: string;
  /** Where saving keeps what either of them changed: the fields both changed. Absent: saving keeps the reader's version as a whole. */
  readonly disputed?: readonly string[] | undefined;
  readonly isBusy: boolean;
  readonly onSaveMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote at the same time: what the other one changed, and the two ways on. */
export function StaleNote({ title, changed, disputed, href, isBusy, onSaveMine, onTakeTheirs }: StaleNoteProps) {
  const texts = useWords(words);
  return (
    <Note tone="warning" role="alert" title={title ?? texts.title}>
      <p>{changed.length === 0 ? texts.same : texts.text}</p>
      <Names of={changed} />
      {disputed !== undefined && disputed.length > 0 && (
        <>
          <p>{texts.disputed}</p>
          <Names of={disputed} />
        </>
      )}
      <Cluster>
        <Button busy={isBusy} onClick={onSaveMine}>
          {disputed === undefined ? texts.saveMine : texts.saveBoth}
        </Button>
        <Button variant="neutral" onClick={onTakeTheirs}>
          {texts.takeTheirs}
        </Button>
        {href !== undefined && (
          <ButtonLink variant="quiet" href={href} target="_blank">
            {texts.look}
          </ButtonLink>
        )}
      </Cluster>
    </Note>
  );
}

function Names({ of: names }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
