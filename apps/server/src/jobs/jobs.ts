import type { House } from '@netzwerkstatt/api';
import {
  drawCertificates,
  expireDue,
  expireTransfers,
  forgetAnswers,
  forgetApprovals,
  forgetAssistance,
  forgetExpiredSignIns,
  forgetInvitations,
  forgetNumbers,
  forgetPriority,
  forgetProofs,
  forgetUnanswered,
  releaseDue,
  remindCircles,
  remindInvitees,
  remindOfOffers,
  remindOfProofs,
  sweepApprovals,
  workOnBatches,
  workOutStandings,
} from '@netzwerkstatt/application';
import type { LandCode } from '@netzwerkstatt/domain';
import type { Logger } from 'pino';
import { type Repetition, repeat } from './repeat.ts';
import { type Post, sendDueMail } from './send-due-mail.ts';

/** The clocks and workers of the house. Any number of processes may run them side by side. */
export function startJobs(house: House, post: Post, lands: readonly LandCode[], log: Logger): Repetition {
  const inEveryLand =
    (work: (land: LandCode) => Promise<boolean>) => async (): Promise<{ readonly hasMore: boolean }> => {
      let hasMore = false;
      for (const land of lands) hasMore = (await work(land)) || hasMore;
      return { hasMore };
    };
  const jobs = [
    repeat(
      'mail',
      1_000,
      inEveryLand((land) => sendDueMail(house, post, land, log)),
      log,
    ),
    repeat(
      'certificates',
      2_000,
      inEveryLand((land) => drawCertificates(house, land)),
      log,
    ),
    repeat(
      'certificate batches',
      1_000,
      inEveryLand((land) => workOnBatches(house, land)),
      log,
    ),
    repeat(
      'expiry',
      5_000,
      inEveryLand((land) => expireDue(house, land)),
      log,
    ),
    repeat(
      'offer reminders',
      10_000,
      inEveryLand((land) => remindOfOffers(house, land)),
      log,
    ),
    repeat(
      'transfers',
      10_000,
      inEveryLand((land) => expireTransfers(house, land)),
      log,
    ),
    repeat(
      'releases',
      5_000,
      inEveryLand((land) => releaseDue(house, land)),
      log,
    ),
    repeat(
      'sign-ins',
      600_000,
      inEveryLand((land) => forgetExpiredSignIns(house, land).then(() => false)),
      log,
    ),
    repeat(
      'assistance',
      600_000,
      inEveryLand((land) => forgetAssistance(house, land).then(() => false)),
      log,
    ),
    repeat(
      'answers',
      600_000,
      inEveryLand((land) => forgetAnswers(house, land).then(() => false)),
      log,
    ),
    repeat(
      'priority',
      600_000,
      inEveryLand((land) => forgetPriority(house, land).then(() => false)),
      log,
    ),
    repeat(
      'unanswered',
      600_000,
      inEveryLand((land) => forgetUnanswered(house, land).then(() => false)),
      log,
    ),
    repeat(
      'numbers',
      600_000,
      inEveryLand((land) => forgetNumbers(house, land).then(() => false)),
      log,
    ),
    repeat(
      'invitations',
      60_000,
      inEveryLand((land) => remindInvitees(house, land)),
      log,
    ),
    repeat(
      'old invitations',
      600_000,
      inEveryLand((land) => forgetInvitations(house, land).then(() => false)),
      log,
    ),
    repeat(
      'approvals',
      60_000,
      inEveryLand((land) => sweepApprovals(house, land)),
      log,
    ),
    repeat(
      'old approvals',
      600_000,
      inEveryLand((land) => forgetApprovals(house, land).then(() => false)),
      log,
    ),
    repeat(
      'proofs',
      600_000,
      inEveryLand((land) => forgetProofs(house, land).then(() => false)),
      log,
    ),
    repeat(
      'proof reminders',
      600_000,
      inEveryLand((land) => remindOfProofs(house, land)),
      log,
    ),
    repeat(
      'series standings',
      10_000,
      inEveryLand((land) => workOutStandings(house, land)),
      log,
    ),
    repeat(
      'circles',
      600_000,
      inEveryLand((land) => remindCircles(house, land).then(() => false)),
      log,
    ),
  ];
  return {
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    },
    wake() {
      for (const job of jobs) job.wake();
    },
  };
}
