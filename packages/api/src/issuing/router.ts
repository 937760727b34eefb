import {
  cancelCertificateBatch,
  completeAttendance,
  correctAttendance,
  correctCertificate,
  correctName,
  correctTitles,
  foreseeAttendance,
  issueSpeaker,
  readAttendanceOf,
  readBatchProgress,
  readIssuing,
  readSpeakers,
  revokeIssued,
  startCertificateBatch,
} from '@netzwerkstatt/application';
import { eventInput } from '../inputs/desk.ts';
import {
  attendanceOfInput,
  cancelBatchInput,
  completeAttendanceInput,
  correctAttendanceInput,
  correctCertificateInput,
  correctNameInput,
  correctTitlesInput,
  foreseeAttendanceInput,
  issueSpeakerInput,
  issuingInput,
  revokeCertificateInput,
  startBatchInput,
} from '../inputs/issuing.ts';
import { orThrow } from '../refusals.ts';
import { certificateProcedure, eventProcedure, registrationProcedure, router } from '../trpc.ts';
import { withoutAbsent } from '../without-absent.ts';
import { candidateView, progressView } from './candidate-view.ts';
import { speakersView } from './speakers-view.ts';

const PEOPLE_PER_PAGE = 50;

export const issuingRouter = router({
  list: eventProcedure('registration.read_all', issuingInput).query(async ({ ctx, input: { list, text, page } }) => {
    const query = { list, text, offset: (page - 1) * PEOPLE_PER_PAGE, limit: PEOPLE_PER_PAGE };
    const { candidates, batch, mayReadCertificates, ...issuing } = await readIssuing(ctx.house, ctx.permit, query);
    return {
      ...issuing,
      pageLength: PEOPLE_PER_PAGE,
      candidates: candidates.map((it) => candidateView(it, mayReadCertificates)),
      isRunning: batch?.state === 'running',
    };
  }),
  progress: eventProcedure('registration.read_all', eventInput).query(async ({ ctx }) => {
    const found = await readBatchProgress(ctx.house, ctx.permit);
    return found && progressView(found);
  }),
  start: eventProcedure('certificate.issue', startBatchInput).mutation(
    async ({ ctx, input: { event: _, ...wish } }) => {
      const { batch, isNew } = orThrow(await startCertificateBatch(ctx.house, ctx.permit, withoutAbsent(wish)));
      return { isNew, people: batch.counts.total };
    },
  ),
  cancel: eventProcedure('certificate.issue', cancelBatchInput).mutation(async ({ ctx, input }) => {
    const { counts } = orThrow(await cancelCertificateBatch(ctx.house, ctx.permit, input.batch));
    return counts;
  }),
  correct: certificateProcedure('certificate.correct', correctCertificateInput).mutation(async ({ ctx, input }) => {
    const { givenName, familyName, academicTitle, reason, renamesRegistration } = input;
    const holder = { givenName, familyName, ...(academicTitle !== undefined && { academicTitle }) };
    const { certificate } = orThrow(
      await correctCertificate(ctx.house, ctx.permit, { holder, reason, renamesRegistration }),
    );
    return { number: certificate.document.number };
  }),
  revoke: certificateProcedure('certificate.revoke', revokeCertificateInput).mutation(async ({ ctx, input }) => {
    orThrow(await revokeIssued(ctx.house, ctx.permit, input.reason));
  }),
  speakers: eventProcedure('registration.read_all', eventInput).query(async ({ ctx }) =>
    speakersView(await readSpeakers(ctx.house, ctx.permit)),
  ),
  issueSpeaker: eventProcedure('certificate.issue', issueSpeakerInput).mutation(async ({ ctx, input }) => {
    const { givenName, familyName, academicTitle, email, role, language, sessions } = input;
    const holder = { givenName, familyName, ...(academicTitle !== undefined && { academicTitle }) };
    const wish = { holder, role, language, sessions, ...(email !== undefined && { email }) };
    const { certificate } = orThrow(await issueSpeaker(ctx.house, ctx.permit, wish));
    return { number: certificate.document.number };
  }),
  correctName: registrationProcedure('certificate.correct', correctNameInput).mutation(async ({ ctx, input }) => {
    orThrow(await correctName(ctx.house, ctx.permit, input, input.reason));
  }),
  correctTitles: eventProcedure('certificate.correct', correctTitlesInput).mutation(async ({ ctx, input }) => {
    orThrow(await correctTitles(ctx.house, ctx.permit, input));
  }),
  attendanceOf: registrationProcedure('certificate.correct', attendanceOfInput).query(async ({ ctx }) => {
    const sessions = (await readAttendanceOf(ctx.house, ctx.permit)) ?? [];
    return sessions.map(({ id, title = '', startsAt, endsAt, teachingMinutes, minutes }) => ({
      ...{ id, title, startsAt, endsAt, teachingMinutes },
      ...(minutes !== undefined && { minutes }),
    }));
  }),
  foreseeAttendance: registrationProcedure('certificate.correct', foreseeAttendanceInput).query(
    async ({ ctx, input }) => orThrow(await foreseeAttendance(ctx.house, ctx.permit, input.records)),
  ),
  correctAttendance: registrationProcedure('certificate.correct', correctAttendanceInput).mutation(
    async ({ ctx, input }) => orThrow(await correctAttendance(ctx.house, ctx.permit, input)),
  ),
  completeAttendance: eventProcedure('certificate.issue', completeAttendanceInput).mutation(async ({ ctx, input }) => {
    orThrow(await completeAttendance(ctx.house, ctx.permit, input));
  }),
});
