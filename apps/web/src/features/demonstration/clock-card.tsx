import type { Instant } from '@netzwerkstatt/domain';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { demonstrationWords } from './demonstration-words.ts';

const spans = [
  { name: 'hour', hours: 1 },
  { name: 'day', hours: 24 },
  { name: 'week', hours: 24 * 7 },
] as const;

/** The clock of the demonstration, which can be put forward: offers expire in a minute instead of three days. */
export function ClockCard() {
  const words = useWords(demonstrationWords);
  const locale = useLocale();
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [now, setNow] = useState<Instant>();
  const { running, failure, run } = useAction<(typeof spans)[number]['name']>();
  useEffect(() => {
    api.demonstration.clock.query().then(setNow, () => {});
  }, [api]);

  const advance = ({ name, hours }: (typeof spans)[number]) =>
    run(name, async () => {
      await api.demonstration.advanceClock.mutate({ hours });
      setNow(await api.demonstration.clock.query());
      await router.invalidate();
    });
  return (
    <Card tone="soft" as="section" labelledBy="clock">
      <h2 id="clock" className="small muted">
        {words.clock}
      </h2>
      <p role="status">
        <b>{now === undefined ? '…' : formatInstant(now, locale)}</b>
      </p>
      <p className="small muted">{words.clockText}</p>
      <FailureNote failure={failure} />
      <Cluster>
        {spans.map((span) => (
          <Button
            key={span.name}
            variant="neutral"
            size="small"
            busy={running === span.name}
            onClick={() => advance(span)}
          >
            <span aria-hidden="true">+ {words[span.name]}</span>
            <VisuallyHidden>{words.ahead(words[span.name])}</VisuallyHidden>
          </Button>
        ))}
      </Cluster>
    </Card>
  );
}
