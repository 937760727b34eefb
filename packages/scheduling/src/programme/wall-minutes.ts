import { type LocalDateTime, MINUTE_MS } from '@netzwerkstatt/domain';

/** Minutes on the wall between two times. A conference is over before the clocks change at night. */
export function wallMinutesBetween(from: LocalDateTime, to: LocalDateTime): number {
  return (moment(to) - moment(from)) / MINUTE_MS;
}

/** The same time so many minutes later on the wall; earlier when they are negative. */
export function addWallMinutes(time: LocalDateTime, minutes: number): LocalDateTime {
  return new Date(moment(time) + minutes * MINUTE_MS).toISOString().slice(0, 16) as LocalDateTime;
}

function moment(time: LocalDateTime): number {
  return Date.parse(`${time}:00.000Z`);
}
