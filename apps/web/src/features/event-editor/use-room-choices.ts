import type { Room } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Api } from '../../lib/api.ts';
import type { EventForm } from './event-form.ts';
import type { SessionValues } from './event-values.ts';
import { type TakenRooms, takenBesides } from './room-choices.ts';

/** The rooms of the chosen place, and who has them when the sessions are to be. */
export interface RoomChoices {
  readonly rooms: readonly Room[];
  /** By the number of the session; `undefined` while it is not known. */
  readonly taken: readonly (TakenRooms | undefined)[];
}

const PAUSE_MS = 400;
/** A question goes in the address, which must not become too long. */
const TIMES_PER_QUESTION = 40;

/**
 * @param event - The event that is planned, whose own sessions stand in nobody's way.
 * @param sessions - As they stand in the fields, or as a rule makes them.
 */
export function useRoomChoices(
  { control }: EventForm,
  event: string | undefined,
  sessions: readonly SessionValues[],
): RoomChoices | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [place, format] = useWatch({ control, name: ['directoryPlace', 'format'] });
  const wanted = format === 'online' ? '' : place;
  const [rooms, setRooms] = useState<{ readonly place: string; readonly rooms: readonly Room[] }>();
  const [found, setFound] = useState<{ readonly key: string; readonly taken: RoomChoices['taken'] }>();
  const key = JSON.stringify([wanted, sessions.map(({ day, from, to }) => [day, from, to])]);

  useEffect(() => {
    if (wanted === '') return;
    let isCurrent = true;
    void api.places.get
      .query({ place: wanted })
      .then((view) => isCurrent && setRooms({ place: wanted, rooms: view.place.rooms }))
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [wanted, api]);

  useEffect(() => {
    const [place, times] = JSON.parse(key) as [string, [string, string, string][]];
    if (place === '') return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const asked = times.map(([day, from, to]) => ({ day, from, to }));
      const taken = await takenAt(api, place, asked, event).catch(() => undefined);
      if (isCurrent && taken !== undefined) setFound({ key, taken });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, event, api]);

  if (wanted === '' || rooms?.place !== wanted) return undefined;
  const taken = found?.key === key ? found.taken : [];
  return {
    rooms: rooms.rooms,
    taken: taken.map((others, index) => others && new Map([...others, ...takenBesides(sessions, index)])),
  };
}

type Time = Pick<SessionValues, 'day' | 'from' | 'to'>;

async function takenAt(api: Api, place: string, times: readonly Time[], except: string | undefined) {
  const isFilled = ({ day, from, to }: Time) => day !== '' && from !== '' && to !== '';
  const filled = times.flatMap((time, index) => (isFilled(time) ? [{ index, time }] : []));
  const taken: (TakenRooms | undefined)[] = times.map(() => undefined);
  for (let first = 0; first < filled.length; first += TIMES_PER_QUESTION) {
    const part = filled.slice(first, first + TIMES_PER_QUESTION);
    const answer = await api.places.rooms.query({
      place,
      times: part.map(({ time: { day, from, to } }) => ({ startsAt: `${day}T${from}`, endsAt: `${day}T${to}` })),
      ...(except !== undefined && { except }),
    });
    for (const [at, { rooms }] of answer.times.entries()) {
      const index = part[at]?.index;
      if (index !== undefined) {
        taken[index] = new Map(rooms.flatMap(({ id, taken: [one] }) => (one ? [[id, { event: one }]] : [])));
      }
    }
  }
  return taken;
}
