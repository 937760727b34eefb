import type { SessionId } from '@netzwerkstatt/domain';
import {
  checkProgramme,
  type ProgrammeSession,
  sessionsAbout,
  withoutSession,
  withSession,
} from '@netzwerkstatt/scheduling';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Plus, Undo2 } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { programmeMessage } from '../refusals/programme-message.ts';
import { type AskedEntry, EntryDialog } from './entry-dialog.tsx';
import { entryValuesOf, newEntryValues } from './entry-values.ts';
import { FindingsCard } from './findings-card.tsx';
import { FrameFields } from './frame-fields.tsx';
import { roomsOf } from './grid-layout.ts';
import type { ConferenceProgramme, ProgrammeDeskView } from './programme-data.ts';
import { ProgrammeGrid } from './programme-grid.tsx';
import { ProgrammeList } from './programme-list.tsx';
import { programmeWords } from './programme-words.ts';
import { refusedTitle } from './refused-title.ts';
import { ReleaseCard } from './release-card.tsx';
import { SavedLine } from './saved-line.tsx';
import { StaleProgrammeNote } from './stale-programme-note.tsx';
import { useMoving } from './use-moving.ts';
import { useProgrammeDraft } from './use-programme-draft.ts';

export interface ProgrammeEditorProps {
  readonly desk: ProgrammeDeskView;
  readonly view: 'grid' | 'list';
}

/** The programme of a conference: as a grid of times and rooms, or as a list that can do the same. */
export function ProgrammeEditor({ desk: read, view }: ProgrammeEditorProps) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  // Read once: what is asked anew while somebody works must not move what the work began with.
  const [desk, setDesk] = useState(read);
  const draft = useProgrammeDraft(desk);
  const [asked, setAsked] = useState<AskedEntry>();
  const [told, setTold] = useState('');
  const { event, may } = desk;
  const mayEdit = may.edit && (event.status === 'draft' || event.status === 'published');
  const { programme } = draft;
  const rooms = roomsOf(programme.sessions, desk.rooms);

  const titles = new Map(programme.sessions.map(({ id, title }) => [id, title === '' ? words.untitled : `„${title}“`]));
  const nameOf = (id: SessionId) => titles.get(id);
  const whereOf = ({ startsAt, endsAt, room }: ProgrammeSession) =>
    [formatSpan(startsAt, endsAt, locale), room?.name ?? words.noRoom] as const;
  const change = (what: string, next: ConferenceProgramme): void => {
    draft.change(what, next);
    setTold(what);
  };
  const put = (session: ProgrammeSession): void => {
    draft.change(words.moved(session.title), withSession(programme, session));
    setTold(words.movingDone(session.title, ...whereOf(session)));
  };
  const remove = ({ id, title }: Pick<ProgrammeSession, 'id' | 'title'>) =>
    change(words.removed(title), withoutSession(programme, id));

  const moving = useMoving({
    rooms: [undefined, ...rooms],
    onStart: ({ title }) => setTold(words.movingStarted(title)),
    onStep: (session) => setTold(words.movingTo(session.title, ...whereOf(session))),
    onDone: put,
    onStop: ({ title }) => setTold(words.movingStopped(title)),
  });
  const shown = moving.session === undefined ? programme : withSession(programme, moving.session);
  const capacities = new Map(desk.rooms.map(({ id, capacity }) => [id, capacity]));
  const check = checkProgramme(shown, {
    capacity: event.capacity,
    roomCapacity: ({ id }) => id && capacities.get(id),
    chosen: new Map(Object.entries(desk.chosen) as [SessionId, number][]),
  });
  const conflictsOf = (id: SessionId) =>
    check.problems.filter((it) => sessionsAbout(it).includes(id)).map((it) => programmeMessage(it, locale, nameOf));

  const refused = refusedTitle(programme, draft.failure, locale);
  const edit = (session: ProgrammeSession) =>
    setAsked({
      id: session.id,
      values: entryValuesOf(session),
      isNew: false,
      ...(session.id === refused?.id && { refused: refused.message }),
    });
  const add = () => setAsked({ id: crypto.randomUUID() as SessionId, values: newEntryValues(programme), isNew: true });
  const shared = { sessions: shown.sessions, rooms, mayEdit, conflictsOf, chosen: desk.chosen, onEdit: edit };
  const href = deskEventPath(event.id, 'programm');

  return (
    <Stack gap="large">
      <Stack>
        <Cluster align="between">
          <SegmentedNav
            label={words.views}
            items={[
              { label: words.grid, href: `${href}?ansicht=raster`, current: view === 'grid' },
              { label: words.list, href: `${href}?ansicht=liste`, current: view === 'list' },
            ]}
          />
          {mayEdit && (
            <Cluster>
              {draft.lastStep !== undefined && (
                <Button
                  variant="quiet"
                  onClick={() => {
                    setTold(words.undone(draft.lastStep ?? ''));
                    draft.undo();
                  }}
                >
                  <Undo2 />
                  {words.undo(draft.lastStep)}
                </Button>
              )}
              <Button onClick={add}>
                <Plus />
                {words.add}
              </Button>
            </Cluster>
          )}
        </Cluster>
        {mayEdit && <SavedLine desk={desk} draft={draft} />}
        {!mayEdit && <p className="muted">{words.readOnly}</p>}
        {draft.conflict && (
          <StaleProgrammeNote conflict={draft.conflict} onMerge={draft.merge} onTakeTheirs={draft.takeTheirs} />
        )}
        <FailureNote
          failure={draft.failure}
          actions={
            <Button variant="neutral" size="small" onClick={draft.tryAgain}>
              {words.tryAgain}
            </Button>
          }
        />
        <VisuallyHidden role="status">{told}</VisuallyHidden>
        {shown.sessions.length === 0 && <EmptyState title={words.empty} />}
        {view === 'grid' && shown.sessions.length > 0 && (
          <>
            {mayEdit && <p className="muted small no-print">{words.gridHelp}</p>}
            <ProgrammeGrid {...shared} moving={moving} onDrop={put} />
          </>
        )}
        {view === 'list' && shown.sessions.length > 0 && <ProgrammeList {...shared} onMove={put} onRemove={remove} />}
      </Stack>
      <FindingsCard check={check} nameOf={nameOf} />
      {mayEdit && (
        <FrameFields
          programme={programme}
          onChange={(frames) => change(words.framesChanged, { ...programme, frames })}
        />
      )}
      {event.status === 'published' && may.release && (
        <ReleaseCard
          desk={desk}
          draft={draft}
          check={check}
          onReleased={(next) => {
            setDesk(next);
            draft.restart(next);
          }}
        />
      )}
      <EntryDialog
        asked={asked}
        programme={programme}
        rooms={rooms}
        onClose={() => setAsked(undefined)}
        onTake={({ title }, next, isNew) => change(isNew ? words.added(title) : words.edited(title), next)}
        onRemove={(id) => {
          setAsked(undefined);
          remove({ id, title: programme.sessions.find((it) => it.id === id)?.title ?? '' });
        }}
      />
      <LeaveGuard isDirty={() => draft.isDirty} />
    </Stack>
  );
}
