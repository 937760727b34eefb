import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { EventSummary } from '../registration/event-summary.tsx';
import { professionTitle } from '../registration/profession-options.ts';
import { TakeOverForm } from './take-over-form.tsx';
import { transferWords } from './transfer-words.ts';
import type { AskedTransfer } from './use-transfer.ts';

export interface TransferViewProps extends AskedTransfer {
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** What somebody sees who was asked to take a place over: what it is about, and the answer, while there is one to give. */
export function TransferView({ paper, choices, form, token, askAgain }: TransferViewProps) {
  const words = useWords(transferWords);
  const locale = useLocale();
  const { event, transfer, question } = paper;
  const summary = <EventSummary event={event} />;
  if (question === undefined || form === undefined) {
    const status = transfer.status === 'open' ? 'expired' : transfer.status;
    return (
      <Wrap>
        <Split kind="box" side={summary}>
          <Stack gap="large">
            <PageHeader title={words.ended[status]} />
            <Note tone={status === 'accepted' ? 'success' : 'info'}>
              <p>{words.endedText[status]}</p>
            </Note>
            <div>
              <ButtonLink variant="secondary" href={`/veranstaltungen/${event.slug}`}>
                {words.event}
              </ButtonLink>
            </div>
          </Stack>
        </Split>
      </Wrap>
    );
  }
  const { from, organisation, profession, isOfTeam, showsAttendance } = question;
  return (
    <Wrap>
      <Split kind="box" side={summary}>
        <Stack gap="large">
          <PageHeader
            title={isOfTeam ? words.teamQuestion : words.question}
            lead={isOfTeam ? words.teamLead(from) : words.lead(from)}
          />
          <Note tone="info">
            <p>{words.answerBy(formatInstant(transfer.expiresAt, locale))}</p>
            {organisation && <p>{words.onlyOrganisation(organisation.name)}</p>}
            {isOfTeam && <p>{showsAttendance ? words.seenWithAttendance(from) : words.seenByTeam(from)}</p>}
            {profession && <p>{words.onlyProfession(professionTitle(choices.professions, profession, locale))}</p>}
          </Note>
          <TakeOverForm question={question} choices={choices} asked={form} token={token} askAgain={askAgain} />
        </Stack>
      </Split>
    </Wrap>
  );
}
