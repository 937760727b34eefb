import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { Check, Pencil, RefreshCw } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { translated, useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { type CircleView, memberName } from './circle-data.ts';
import { CircleForm } from './circle-form.tsx';
import { CircleStatus } from './circle-status.tsx';
import { circleWords } from './circle-words.ts';

const words = translated(
  {
    heading: 'Über den Zirkel',
    topic: 'Thema',
    lead: 'Leitung',
    rhythm: 'Treffen',
    status: 'Stand',
    edit: 'Ändern',
    start: 'Arbeit beginnen',
    started: 'Der Zirkel arbeitet jetzt.',
    complete: 'Zirkel abschließen',
    completed: 'Der Zirkel ist abgeschlossen. Jetzt lässt sich sein Ergebnis veröffentlichen.',
    saved: 'Die Angaben sind gespeichert.',
  },
  {
    heading: 'About the circle',
    topic: 'Topic',
    lead: 'Lead',
    rhythm: 'Meets',
    status: 'State',
    edit: 'Change',
    start: 'Start work',
    started: 'The circle is at work now.',
    complete: 'Complete the circle',
    completed: 'The circle is completed. Its result can be published now.',
    saved: 'The details are saved.',
  },
);

/** What a circle is about, who leads it, and how far it is. */
export function CircleCard({ view }: { readonly view: CircleView }) {
  const texts = useWords(words);
  const common = useWords(circleWords);
  const reload = useReload();
  const [isEditing, setIsEditing] = useState(false);
  const { circle, lead, may } = view;
  if (isEditing) {
    return (
      <Card as="section" labelledBy="circle">
        <h2 id="circle">{texts.heading}</h2>
        <CircleForm
          view={view}
          onCancel={() => setIsEditing(false)}
          onSaved={async () => {
            setIsEditing(false);
            await reload();
            return texts.saved;
          }}
        />
      </Card>
    );
  }
  return (
    <Card as="section" labelledBy="circle">
      <Stack>
        <Cluster align="between">
          <h2 id="circle">{texts.heading}</h2>
          {may.edit && (
            <Button variant="quiet" size="small" onClick={() => setIsEditing(true)}>
              <Pencil />
              {texts.edit}
            </Button>
          )}
        </Cluster>
        <Facts
          facts={[
            { term: texts.topic, value: <InGerman>{circle.topic}</InGerman> },
            { term: texts.lead, value: lead ? memberName(lead) : common.noLead },
            { term: texts.rhythm, value: common.rhythm(circle.meetsEveryWeeks) },
            { term: texts.status, value: <CircleStatus status={circle.status} /> },
          ]}
        />
        {may.edit && <StatusButton view={view} />}
      </Stack>
    </Card>
  );
}

/** The one step a circle can take now. */
function StatusButton({ view: { circle, event } }: { readonly view: CircleView }) {
  const texts = useWords(words);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  if (circle.status === 'completed') return null;
  const isPlanned = circle.status === 'planned';
  const move = () =>
    action.run(async () => {
      const to = isPlanned ? 'running' : 'completed';
      await api.circles.move.mutate({ event: event.id, revision: circle.revision, to });
      await reload();
      return isPlanned ? texts.started : texts.completed;
    });
  return (
    <Stack>
      <FailureNote failure={action.failure} />
      <div>
        <Button variant={isPlanned ? 'primary' : 'neutral'} busy={action.isBusy} onClick={move}>
          {isPlanned ? <RefreshCw /> : <Check />}
          {isPlanned ? texts.start : texts.complete}
        </Button>
      </div>
    </Stack>
  );
}
