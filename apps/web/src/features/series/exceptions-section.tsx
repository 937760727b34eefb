import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { CircleX, Hand } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { demandWords } from './demand-words.ts';
import { ExceptionForm } from './exception-form.tsx';
import type { LearnerView, RuleException } from './learner-data.ts';
import { learnerWords } from './learner-words.ts';
import { staffName } from './staff-name.ts';

/** Demands of which two people may make an exception for somebody. */
export function ExceptionsSection({ view }: { readonly view: LearnerView }) {
  const words = useWords(learnerWords);
  const mayDecide = view.mayRecord && view.reader !== view.named.id;
  return (
    <Section heading={words.exceptions} id="ausnahmen">
      <Stack>
        <p>{words.exceptionsLead}</p>
        {view.exceptions.length === 0 ? (
          <p className="muted">{words.noExceptions}</p>
        ) : (
          <RowList>
            {view.exceptions.map((it) => (
              <ExceptionRow key={it.id} view={view} exception={it} mayDecide={mayDecide} />
            ))}
          </RowList>
        )}
        {mayDecide && <ExceptionForm view={view} />}
      </Stack>
    </Section>
  );
}

const looks = {
  proposed: { tone: 'warning', icon: <Hand /> },
  countersigned: { tone: 'success' },
  declined: { tone: 'quiet', icon: <CircleX /> },
} as const;

interface ExceptionRowProps {
  readonly view: LearnerView;
  readonly exception: RuleException;
  readonly mayDecide: boolean;
}

function ExceptionRow({ view, exception, mayDecide }: ExceptionRowProps) {
  const words = useWords(learnerWords);
  const locale = useLocale();
  const nameOf = (id: string) => staffName(view, id) ?? words.unknown;
  const { status, reason, proposedBy, proposedAt, key } = exception;
  return (
    <Stack gap="small">
      <Cluster align="between">
        <b>{demandWords(view, key, words)}</b>
        <StatusText {...looks[status]}>{words.states[status]}</StatusText>
      </Cluster>
      <p>{reason}</p>
      <p className="small muted">
        {words.proposedBy(nameOf(proposedBy), formatInstantDay(proposedAt, locale))}
        {exception.status !== 'proposed' &&
          `, ${words.decidedBy(nameOf(exception.decidedBy), formatInstantDay(exception.decidedAt, locale))}`}
      </p>
      {mayDecide && status === 'proposed' && <Decision exception={exception} isOwn={proposedBy === view.reader} />}
    </Stack>
  );
}

function Decision({ exception, isOwn }: { readonly exception: RuleException; readonly isOwn: boolean }) {
  const words = useWords(learnerWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const decide = (decision: 'countersigned' | 'declined') =>
    action.run(async () => {
      await api.series.decideException.mutate({ id: exception.id, decision });
      await reload();
      return words[decision];
    });
  return (
    <>
      <FailureNote failure={action.failure} />
      <Cluster>
        {!isOwn && (
          <Button size="small" busy={action.isBusy} onClick={() => decide('countersigned')}>
            {words.countersign}
          </Button>
        )}
        <Button size="small" variant="neutral" busy={action.isBusy} onClick={() => decide('declined')}>
          {isOwn ? words.takeBack : words.decline}
        </Button>
      </Cluster>
    </>
  );
}
