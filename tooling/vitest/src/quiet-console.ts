import { afterEach, beforeEach, vi } from 'vitest';

// Whatever is written to the console during a test is a defect nobody looked at.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const written = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  if (written.length > 0) throw new Error(`the console stays silent in tests, but: ${JSON.stringify(written)}`);
});
