import { standardOutput } from './report/terminal.ts'
import { run } from './run.ts'
import { watchParent } from './watch-parent.ts'

/** How long a stopped rehearsal may clean up. A step with `always()` would else go on for as long as it likes. */
const grace = 4_000

/**
 * Stops at the first Ctrl-C in good order, at the second at once; processes and the temporary folder go in both cases.
 * A terminal that is closed (SIGHUP) and the end of npm stop it too: steps that never end would go on for ever.
 */
function onInterrupt(): AbortSignal {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
    setTimeout(() => process.exit(130), grace).unref()
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt)
  watchParent(() => controller.signal.aborted || interrupt())
  return controller.signal
}

/** Ends where nobody reads on, such as before `| head`, and says so where the output is full. */
function onLostOutput(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.stderr.write(`error: the output cannot be written: ${message}\n`)
    process.exit(code === 'EPIPE' ? 130 : 1)
  })
}

onLostOutput()
const stop = onInterrupt()
process.exitCode = await run(process.argv.slice(2), standardOutput(), stop)
if (process.exitCode === 130) process.exit()
