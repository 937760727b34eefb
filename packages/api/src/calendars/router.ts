import { landOf, listCalendars, nameCalendar, parseCalendarAddress } from '@netzwerkstatt/application';
import { calendarInput } from '../inputs/calendars.ts';
import { choicesView } from '../programme/land-view.ts';
import { landProcedure, router } from '../trpc.ts';

const reading = () => landProcedure('calendar.read');

export const calendarsRouter = router({
  /** The calendars there are to subscribe to, besides those of single events. */
  choices: reading().query(async ({ ctx }) => {
    const { regions, professions } = choicesView(landOf(ctx.house, ctx.land));
    return { ...(await listCalendars(ctx.house, ctx.permit)), regions, professions };
  }),
  /** What the calendar at an address is called; null when there is none. */
  name: reading()
    .input(calendarInput)
    .query(async ({ ctx, input }) => {
      const address = parseCalendarAddress(input.address);
      return (address && (await nameCalendar(ctx.house, ctx.permit, address))) ?? null;
    }),
});
