import { standardOutput } from './report/terminal.ts'
import { run } from './run.ts'

/** How long a stopped rehearsal may clean up. A step with `always()` would else go on for as long as it likes. */
const grace = 4_000

/** Stops at the first Ctrl-C in good order, at the second at once; processes and the temporary folder go in both cases. */
function onInterrupt(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
      setTimeout(() => process.exit(130), grace).unref()
    })
  }
  return controller.signal
}

const stop = onInterrupt()
process.exitCode = await run(process.argv.slice(2), standardOutput(), stop)
if (process.exitCode === 130) process.exit()
