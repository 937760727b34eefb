import type { Chamber, ChamberStatement } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Facts } from '../../components/data/facts.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import { ChamberForm } from './chamber-form.tsx';
import { chamberValues, type EventChambers, fieldsOf } from './chamber-values.ts';
import { chamberWords } from './chamber-words.ts';

export interface ChamberSectionProps {
  readonly event: string;
  readonly chambers: EventChambers;
  readonly mayState: boolean;
}

/** What chambers and authorities read on the certificates of an event, and the form for more. */
export function ChamberSection({ event, chambers: { offered, stated }, mayState }: ChamberSectionProps) {
  const words = useWords(chamberWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [open, setOpen] = useState<Chamber | 'new'>();
  const [asked, setAsked] = useState<Chamber>();
  const titleOf = (chamber: Chamber) => offered.find((it) => it.chamber === chamber)?.title[locale] ?? chamber;
  const left = offered.filter(({ chamber }) => !stated.some(({ kind }) => kind === chamber));
  const close = () => setOpen(undefined);
  return (
    <Section heading={words.heading} id="kammern">
      <Stack>
        <p>{words.text}</p>
        {stated.length === 0 ? <p className="muted">{words.none}</p> : <p className="small muted">{words.awarded}</p>}
        {stated.map((statement) => (
          <Card key={statement.kind} as="section" labelledBy={`chamber-${statement.kind}`}>
            <Stack>
              <h3 id={`chamber-${statement.kind}`}>{titleOf(statement.kind)}</h3>
              {open === statement.kind ? (
                <ChamberForm event={event} offered={offered} statement={statement} onDone={close} />
              ) : (
                <>
                  <Stated statement={statement} />
                  {mayState && (
                    <Cluster>
                      <Button variant="neutral" size="small" onClick={() => setOpen(statement.kind)}>
                        {words.change}
                        <VisuallyHidden>: {titleOf(statement.kind)}</VisuallyHidden>
                      </Button>
                      <Button variant="quiet" size="small" onClick={() => setAsked(statement.kind)}>
                        {words.remove}
                        <VisuallyHidden>: {titleOf(statement.kind)}</VisuallyHidden>
                      </Button>
                    </Cluster>
                  )}
                </>
              )}
            </Stack>
          </Card>
        ))}
        {open === 'new' && (
          <Card>
            <ChamberForm event={event} offered={left} onDone={close} />
          </Card>
        )}
        {mayState && open !== 'new' && left.length > 0 && (
          <Cluster>
            <Button variant="neutral" onClick={() => setOpen('new')}>
              {words.add}
            </Button>
          </Cluster>
        )}
      </Stack>
      <AskFirstDialog
        asked={asked}
        onClose={() => setAsked(undefined)}
        titleOf={(chamber) => words.removeTitle(titleOf(chamber))}
        meaningOf={() => words.removeText}
        words={{ goAhead: words.remove, cancel: words.cancel }}
        goAhead={async (chamber) => {
          await api.chambers.remove.mutate({ event, chamber });
          return words.removed;
        }}
      />
    </Section>
  );
}

function Stated({ statement }: { readonly statement: ChamberStatement }) {
  const words = useWords(chamberWords);
  const values = chamberValues(statement, useLocale());
  return (
    <Facts
      layout="pairs"
      facts={fieldsOf(statement.kind).map((field) => ({ term: words.fields[field], value: values[field] }))}
    />
  );
}
