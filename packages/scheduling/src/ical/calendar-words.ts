/** The few words this package puts into a calendar, in the language of its readers. */
export interface CalendarWords {
  /** Before the title of a cancelled entry; several programs do not show its status. */
  readonly cancelledPrefix: string;
  /** Before the title while the person is on the waiting list. */
  readonly waitlistedPrefix: string;
  /** Before the address of the online room, in the description. */
  readonly onlineRoomPrefix: string;
}

/** The words calendars in Germany get unless told otherwise. */
export const germanCalendarWords: CalendarWords = {
  cancelledPrefix: 'ABGESAGT: ',
  waitlistedPrefix: 'Warteliste: ',
  onlineRoomPrefix: 'Online-Raum: ',
};

/** The same words for readers of English. */
export const englishCalendarWords: CalendarWords = {
  cancelledPrefix: 'CANCELLED: ',
  waitlistedPrefix: 'Waiting list: ',
  onlineRoomPrefix: 'Online room: ',
};
