import { type AssistanceStatus, assistanceStatuses } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import type { Tone } from '../../components/feedback/tone.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { assistanceStatusTitle, needTitle } from './assistance-words.ts';
import { resourceWords } from './resource-words.ts';

export interface ResourceListProps {
  readonly event: string;
  readonly resources: Answers['questions']['assistance'];
}

const tones: Readonly<Record<AssistanceStatus, Tone>> = {
  open: 'warning',
  ordered: 'info',
  confirmed: 'success',
  not_possible: 'bad',
};

/** What is to be organised, how far it has come, and for whom. */
export function ResourceList({ event, resources }: ResourceListProps) {
  const words = useWords(resourceWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const organise = (need: ResourceListProps['resources'][number]['need'], status: AssistanceStatus) =>
    action.run(async () => {
      await api.questions.organise.mutate({ event, need, status });
      await reload();
      return words.organised(needTitle(need, locale), assistanceStatusTitle(status, locale));
    });
  return (
    <Stack>
      <FailureNote failure={action.failure} />
      {resources.map(({ need, status, needed, perhaps, requests }) => (
        <Card key={need}>
          <Stack gap="small">
            <Cluster>
              <h3>{needTitle(need, locale)}</h3>
              <Badge tone={tones[status]}>{assistanceStatusTitle(status, locale)}</Badge>
            </Cluster>
            <p>{words.people(needed, perhaps)}</p>
            <ul>
              {requests.map((it) => (
                <li key={it.registration}>
                  {it.familyName}, {it.givenName}: {assistanceStatusTitle(it.status, locale)}
                  {!it.hasPlace && ` (${words.waits})`}
                  {it.words !== undefined && ` – ${it.words}`}
                </li>
              ))}
            </ul>
            <Cluster>
              {assistanceStatuses
                .filter((it) => requests.some((request) => request.status !== it))
                .map((it) => (
                  <Button
                    key={it}
                    variant="neutral"
                    size="small"
                    busy={action.isBusy}
                    onClick={() => void organise(need, it)}
                  >
                    {words.to[it]}
                    <VisuallyHidden>: {needTitle(need, locale)}</VisuallyHidden>
                  </Button>
                ))}
            </Cluster>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
