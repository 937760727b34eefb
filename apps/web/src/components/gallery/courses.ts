import type { Tone } from '../feedback/tone.ts';

/** What the list of the gallery shows. */
export interface Course {
  readonly href: string;
  readonly title: string;
  readonly date: readonly [dateTime: string, weekday: string, day: string, month: string];
  readonly kind: readonly [label: string, hue: 'green' | 'violet' | 'blue' | 'grey'];
  readonly by: string;
  readonly time: string;
  readonly place: string;
  readonly remark?: string;
  readonly places: readonly [tone: Tone, word: string, detail: string];
  readonly hours: string;
}

export const march: readonly Course[] = [
  {
    href: '/courses/binding',
    title: 'Bookbinding for beginners: thread, glue and patience',
    date: ['2027-03-02', 'Tue', '02', 'March'],
    kind: ['Course C 1.1', 'green'],
    by: 'Workshop of the library',
    time: '9:00–15:30',
    place: 'Central library, room 2',
    places: ['success', '12 places free', 'of 24'],
    hours: '8',
  },
  {
    href: '/courses/night',
    title: 'Night of the open shelves: rooms, times, encounters',
    date: ['2027-03-04', 'Thu', '04', 'March'],
    kind: ['Festival', 'violet'],
    by: 'All branches',
    time: '18:30–23:30',
    place: 'Harbour branch, hall at the old warehouse',
    remark: 'Sign language and live captions',
    places: ['warning', '2 places left', 'of 180'],
    hours: '5',
  },
  {
    href: '/courses/circle',
    title: 'Reading circle north – Budyšin and its writers',
    date: ['2027-03-09', 'Tue', '09', 'March'],
    kind: ['Reading circle', 'blue'],
    by: 'Friends of the library',
    time: '13:00–16:00',
    place: 'Northern branch, garden room',
    places: ['bad', 'Waiting list', '4 people before you'],
    hours: '3',
  },
];

export const april: readonly Course[] = [
  {
    href: '/courses/sources',
    title: 'Finding sources in difficult situations',
    date: ['2027-04-12', 'Mon', '12', 'April'],
    kind: ['Course C 2.4', 'green'],
    by: 'Workshop of the library',
    time: '2 days · 12 and 26 April, 9:00–16:00',
    place: 'Western branch, and online',
    places: ['info', 'From 1 February', 'open for booking'],
    hours: '16',
  },
];
