import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts a thread whose file lies beside the caller's and is in the caller's language: TypeScript inside the workspace,
 * JavaScript in the package.
 *
 * @param name - of the file, without its ending.
 * @param caller - `import.meta.url` of who starts it.
 */
export function startThread(name: string, caller: string, resourceLimits: ResourceLimits = {}): Worker {
  if (!caller.endsWith('.ts')) return new Worker(new URL(`${name}.js`, caller), { resourceLimits });
  const execArgv = ['--conditions=@netzwerkstatt/source'];
  return new Worker(new URL(`${name}.ts`, caller), { execArgv, resourceLimits });
}
