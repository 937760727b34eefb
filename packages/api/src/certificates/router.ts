import { verifyCertificate } from '@netzwerkstatt/application';
import { verifyInput } from '../inputs/certificates.ts';
import { orThrow, RefusalError } from '../refusals.ts';
import { landProcedure, router } from '../trpc.ts';

export const certificatesRouter = router({
  verify: landProcedure('certificate.verify', 'verification')
    .input(verifyInput)
    .mutation(async ({ ctx, input: { number, fullName } }) => {
      if (fullName !== undefined) {
        const key = ctx.house.links.fingerprint(number.toUpperCase().replace(/[^0-9A-Z]/g, ''));
        const retryAfterSeconds = ctx.countAgainst('name_comparison', key);
        if (retryAfterSeconds !== undefined) throw new RefusalError({ code: 'too_many_attempts', retryAfterSeconds });
      }
      const question = { number, ...(fullName !== undefined && { fullName }) };
      return orThrow(await verifyCertificate(ctx.house, ctx.permit, question));
    }),
});
