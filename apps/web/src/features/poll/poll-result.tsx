import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers, Choices } from '../../lib/api-types.ts';
import { formatDayShort, formatInstant, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { professionTitle } from '../registration/profession-options.ts';
import { optionDate } from './option-date.ts';
import { pollWords } from './poll-words.ts';

export type PollResult = NonNullable<Answers['polls']['ofEvent']>;
type Ranked = PollResult['ranked'][number];
type Voter = PollResult['voters'][number];

export interface PollResultProps {
  readonly result: PollResult;
  readonly choices: Choices;
}

/** How a poll stands: the dates, the best first, and who said what. */
export function PollResultView({ result, choices }: PollResultProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const { poll, ranked, voters, now } = result;
  const isOpen = poll.status === 'open';
  const chosen = poll.status === 'decided' ? poll.options.find(({ id }) => id === poll.option) : undefined;
  const answered = voters.filter(({ answeredAt }) => answeredAt !== undefined).length;
  const closes = formatInstant(poll.closesAt, locale);

  const run = (work: () => Promise<string>) =>
    action.run(async () => {
      const told = await work();
      await reload();
      return told;
    });

  const columns: readonly Column<Ranked>[] = [
    {
      id: 'date',
      header: words.date,
      rowHeader: true,
      cell: ({ option }) => (
        <>
          <span className="nowrap">{formatDayShort(option.startsAt, locale)}</span>
          {', '}
          <span className="nowrap">{formatSpan(option.startsAt, option.endsAt, locale)}</span>
        </>
      ),
    },
    { id: 'yes', header: words.yes, align: 'end', cell: ({ yes }) => yes },
    { id: 'if-need-be', header: words.ifNeedBe, align: 'end', cell: ({ ifNeedBe }) => ifNeedBe },
    { id: 'no', header: words.no, align: 'end', cell: ({ no }) => no },
    { id: 'open', header: words.open, align: 'end', cell: ({ open }) => open },
    {
      id: 'missing',
      header: words.missing,
      cell: ({ yes, ifNeedBe, missingGroups }) => {
        if (yes + ifNeedBe === 0) return null;
        if (missingGroups.length === 0) return words.nobodyMissing;
        return missingGroups.map((code) => professionTitle(choices.professions, code, locale)).join(', ');
      },
    },
    ...(isOpen
      ? [
          {
            id: 'choose',
            header: words.choose,
            headerHidden: true,
            card: 'plain' as const,
            cell: ({ option }: Ranked) => (
              <Button
                size="small"
                variant="neutral"
                busy={action.isBusy}
                onClick={() =>
                  run(async () => {
                    await api.polls.decide.mutate({ poll: poll.id, option: option.id });
                    return words.chosen;
                  })
                }
              >
                {words.choose}
              </Button>
            ),
          },
        ]
      : []),
  ];

  return (
    <Stack gap="large">
      {chosen && (
        <Note
          tone="success"
          title={words.decidedTitle(optionDate(chosen, locale))}
          actions={<ButtonLink href={deskEventPath(poll.event)}>{words.toOverview}</ButtonLink>}
        >
          <p>{words.decidedText}</p>
        </Note>
      )}
      {isOpen && (
        <>
          <p>
            {now < poll.closesAt ? words.openUntil(closes) : words.overSince(closes)}{' '}
            {words.answered(answered, voters.length)}
          </p>
          <FailureNote failure={action.failure} />
          <Cluster>
            {now < poll.closesAt && (
              <Button
                variant="neutral"
                busy={action.isBusy}
                onClick={() =>
                  run(async () => words.reminded((await api.polls.remind.mutate({ poll: poll.id })).reminded))
                }
              >
                {words.remind}
              </Button>
            )}
            <Button
              variant="quiet"
              busy={action.isBusy}
              onClick={() =>
                run(async () => {
                  await api.polls.withdraw.mutate({ poll: poll.id });
                  return words.withdrawn;
                })
              }
            >
              {words.withdraw}
            </Button>
          </Cluster>
        </>
      )}
      <Section heading={words.results}>
        <DataTable caption={words.results} columns={columns} rows={ranked} rowKey={({ option }) => option.id} />
      </Section>
      <Section heading={words.voters}>
        <Voters result={result} choices={choices} />
      </Section>
    </Stack>
  );
}

function Voters({ result: { poll, voters }, choices }: PollResultProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const answerWords = { yes: words.yes, if_need_be: words.ifNeedBe, no: words.no };
  const columns: readonly Column<Voter>[] = [
    {
      id: 'person',
      header: words.person,
      rowHeader: true,
      cell: ({ name, profession }) => (
        <>
          {name} <span className="small muted">{professionTitle(choices.professions, profession, locale)}</span>
        </>
      ),
    },
    ...poll.options.map((option) => ({
      id: option.id,
      header: formatDayShort(option.startsAt, locale),
      cell: ({ answers }: Voter) => {
        const answer = answers[option.id];
        return answer === undefined ? <span className="muted">{words.open}</span> : answerWords[answer];
      },
    })),
  ];
  return <DataTable caption={words.voters} columns={columns} rows={voters} rowKey={({ person }) => person} />;
}
