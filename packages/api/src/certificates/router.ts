import { verifyCertificate } from '@netzwerkstatt/application';
import { parseCertificateNumber } from '@netzwerkstatt/certificates';
import { verifyInput } from '../inputs/certificates.ts';
import { orThrow, RefusalError } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';

export const certificatesRouter = router({
  verify: landProcedure('certificate.verify', 'verification')
    .input(verifyInput)
    .mutation(async ({ ctx, input }) => {
      // However it is written, it is one number, and the names tried against it count together.
      const number = parseCertificateNumber(input.number);
      const key = ctx.house.links.fingerprint(number.ok ? number.value : input.number);
      const retryAfterSeconds = ctx.countAgainst('name_comparison', key);
      if (retryAfterSeconds !== undefined) throw new RefusalError({ code: 'too_many_attempts', retryAfterSeconds });
      return orThrow(await verifyCertificate(ctx.house, ctx.permit, input));
    }),
});
