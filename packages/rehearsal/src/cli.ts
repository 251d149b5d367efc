import { closing } from './report/closing.ts'
import { parseCommandLine, type RehearseCommand, usage } from './command-line/parse.ts'
import { opening, pushedLine, workflowLines } from './report/opening.ts'
import { prepare } from './prepare.ts'
import { showProgress } from './report/progress.ts'
import { Refusal } from './refusal.ts'
import { type Listener, type Rehearsal, rehearse } from './rehearse.ts'
import { temporaryFolder } from './temporary.ts'
import { safe, standardOutput, type Terminal } from './report/terminal.ts'
import { serveWorld } from './world-command.ts'

/** Runs the command line and gives the exit status: 0 done, 1 a run failed, 2 asked for what cannot be, 130 stopped. */
async function main(argv: readonly string[], stop: AbortSignal): Promise<number> {
  const command = parseCommandLine(argv)
  const terminal = standardOutput()
  if (command.command === 'help') {
    terminal.write(usage)
    return 0
  }
  if (command.command === 'refused') throw new Refusal(command.complaints)
  const folder = await temporaryFolder(command.keep)
  process.env.TMPDIR = folder.path // whatever is made on the way stands in this folder and goes with it
  try {
    if (command.command === 'rehearse') return await runRehearsal(command, terminal, folder.path, stop)
    await serveWorld(command, terminal, folder.path, stop)
    if (command.keep) terminal.write(`Everything is kept in ${safe(folder.path)}\n`)
    return 0
  } catch (error) {
    if (command.keep) process.stderr.write(`Everything up to the error is kept in ${safe(folder.path)}\n`)
    throw error
  } finally {
    await folder.remove()
  }
}

async function runRehearsal(
  command: RehearseCommand,
  terminal: Terminal,
  folder: string,
  stop: AbortSignal
): Promise<number> {
  const prepared = await prepare(command, folder)
  try {
    if (!command.json) terminal.write(opening(terminal, prepared))
    const result = await rehearse(prepared, command.json ? silent : narrator(terminal), stop)
    terminal.write(command.json ? `${JSON.stringify(document(result), null, 2)}\n` : closing(terminal, result))
    if (stop.aborted) return 130
    return result.conclusion === 'success' ? 0 : 1
  } finally {
    await prepared.world.close()
  }
}

const silent: Listener = { pushed: () => {}, judged: () => {}, progress: () => {} }

function narrator(terminal: Terminal): Listener {
  const show = showProgress(terminal)
  return {
    pushed: (stage, world) => terminal.write(pushedLine(terminal, stage, world)),
    judged: (judged, chosen) => terminal.write(workflowLines(terminal, judged, chosen)),
    progress: (_run, event) => show(event)
  }
}

/** The rehearsal as JSON: workflow files without their text. */
function document({ workflows, ...rest }: Rehearsal): object {
  return { ...rest, workflows: workflows.map(({ content: _content, ...workflow }) => workflow) }
}

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
try {
  process.exitCode = await main(process.argv.slice(2), stop)
} catch (error) {
  if (stop.aborted) process.exit(130) // Ctrl-C reaches git too, and what it was doing then fails
  const complaints =
    error instanceof Refusal ? error.complaints : [error instanceof Error ? error.message : String(error)]
  for (const complaint of complaints) process.stderr.write(`error: ${safe(complaint)}\n`)
  if (error instanceof Refusal) process.stderr.write('npm run rehearse -- --help says what there is\n')
  process.exitCode = error instanceof Refusal ? 2 : 1
}
