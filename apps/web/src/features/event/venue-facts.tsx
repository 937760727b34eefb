import { type EventFacts, type Room, type Venue, venueLine } from '@netzwerkstatt/domain';
import { type Fact, Facts } from '../../components/data/facts.tsx';
import { Accessibility, DoorOpen, Ear, Hand, Info, MapPin, TrainFront, Video } from '../../components/icons.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { eventDetailWords } from './event-detail-words.ts';

export interface VenueFactsProps {
  readonly event: Pick<EventFacts, 'format' | 'venue'>;
  /** Rooms of the directory in which something takes place. */
  readonly rooms: readonly Room[];
}

/** Where it is, and what somebody must know who cannot take stairs or hear well. What nobody has entered is said too. */
export function VenueFacts({ event: { format, venue }, rooms }: VenueFactsProps) {
  const words = useWords(eventDetailWords);
  const online: readonly Fact[] =
    format === 'on_site' ? [] : [{ icon: <Video />, term: words.online, value: words.onlineHow }];
  const house = format === 'online' || venue === undefined ? [] : houseFacts(venue, words);
  const inside = rooms.map((room) => roomFact(room, words));
  return <Facts facts={[...house, ...inside, ...online, { icon: <Hand />, term: words.help, value: words.helpHow }]} />;
}

function houseFacts(venue: Venue, words: (typeof eventDetailWords)['de']): readonly Fact[] {
  const { accessibility, travel } = venue;
  const { stepFree, inductionLoop, note } = accessibility;
  return [
    { icon: <MapPin />, term: words.place, value: <InGerman>{venueLine(venue)}</InGerman> },
    {
      icon: <Accessibility />,
      term: words.access,
      value: known(stepFree, words.stepFree, words.notStepFree, words.unknown),
    },
    { icon: <Ear />, term: words.hearing, value: known(inductionLoop, words.loop, words.noLoop, words.unknown) },
    ...(note === undefined ? [] : [{ icon: <Info />, term: words.further, value: <InGerman>{note}</InGerman> }]),
    ...(travel === undefined
      ? []
      : [{ icon: <TrainFront />, term: words.travel, value: <InGerman>{travel}</InGerman> }]),
  ];
}

function roomFact({ name, stepFree, inductionLoop, note }: Room, words: (typeof eventDetailWords)['de']): Fact {
  const access = known(stepFree, words.stepFree, words.notStepFree, words.accessUnknown);
  const hearing = inductionLoop === undefined ? [] : [inductionLoop ? words.roomLoop : words.noLoop];
  const value = (
    <>
      {[access, ...hearing].join(' · ')}
      {note !== undefined && (
        <>
          {' · '}
          <InGerman>{note}</InGerman>
        </>
      )}
    </>
  );
  return { icon: <DoorOpen />, term: <InGerman>{name}</InGerman>, value };
}

function known(fact: boolean | undefined, yes: string, no: string, unknown: string): string {
  return fact === undefined ? unknown : fact ? yes : no;
}
