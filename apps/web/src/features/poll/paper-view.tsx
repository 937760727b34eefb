import { IconList } from '../../components/data/icon-list.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Clock, MapPin } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { placeOf } from '../event/place-of.ts';
import { optionDate } from './option-date.ts';
import { PaperForm, type PaperFormProps } from './paper-form.tsx';
import { pollWords } from './poll-words.ts';
import type { Paper } from './use-paper.ts';

/** What somebody who was asked sees: what is planned, and the dates to answer to while that is possible. */
export function PaperView(props: PaperFormProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { event, network, poll } = props.paper;
  const closed = closedWords(props.paper);
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader
          title={event.title}
          lead={words.paperLead(network?.office ?? network?.name ?? 'Netzwerkstatt')}
          meta={
            <IconList
              items={[
                { key: 'where', icon: <MapPin />, text: placeOf(event, locale) },
                { key: 'until', icon: <Clock />, text: words.openUntil(formatInstant(poll.closesAt, locale)) },
              ]}
            />
          }
        />
        {event.summary !== '' && <p>{event.summary}</p>}
        {closed === undefined ? <PaperForm {...props} /> : <Closed paper={props.paper} kind={closed} />}
      </Stack>
    </Wrap>
  );
}

/** Why nobody can answer any more; `undefined` while they can. */
function closedWords({ poll, now }: Paper): 'decidedPaper' | 'withdrawnPaper' | 'overPaper' | undefined {
  if (poll.status === 'decided') return 'decidedPaper';
  if (poll.status === 'withdrawn') return 'withdrawnPaper';
  return now >= poll.closesAt ? 'overPaper' : undefined;
}

function Closed({
  paper,
  kind,
}: {
  readonly paper: Paper;
  readonly kind: NonNullable<ReturnType<typeof closedWords>>;
}) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { poll } = paper;
  const chosen = poll.status === 'decided' ? poll.options.find(({ id }) => id === poll.option) : undefined;
  const title =
    kind === 'decidedPaper' ? words.decidedPaper(chosen === undefined ? '' : optionDate(chosen, locale)) : words[kind];
  return (
    <Note tone="info" title={title}>
      <p>{words[`${kind}Text`]}</p>
    </Note>
  );
}
