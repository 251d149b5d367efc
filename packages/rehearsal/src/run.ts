import type { RehearseCommand, WorldCommand } from './command-line/commands.ts'
import { parseCommandLine } from './command-line/parse.ts'
import { usage } from './command-line/usage.ts'
import { prepare } from './prepare.ts'
import { Refusal } from './refusal.ts'
import type { Rehearsal } from './rehearsal.ts'
import { type Listener, rehearse } from './rehearse.ts'
import { closing } from './report/closing.ts'
import { addressOf, lookAround } from './report/look-around.ts'
import { narrator } from './report/narrator.ts'
import { opening } from './report/opening.ts'
import { safe, type Terminal } from './report/terminal.ts'
import { temporaryFolder } from './temporary.ts'
import { untilStopped } from './until-stopped.ts'
import { serveWorld } from './world-command.ts'

/** Runs a command line and gives the exit status: 0 done, 1 a run failed, 2 asked for what cannot be, 130 stopped. */
export async function run(argv: readonly string[], terminal: Terminal, stop: AbortSignal): Promise<number> {
  const command = parseCommandLine(argv)
  if (command.command === 'help') {
    terminal.write(usage)
    return 0
  }
  try {
    if (command.command === 'refused') throw new Refusal(command.complaints)
    return await inFolder(command, terminal, stop)
  } catch (error) {
    if (stop.aborted) return 130 // Ctrl-C reaches git too, and what it was doing then fails
    const isRefusal = error instanceof Refusal
    const complaints = isRefusal ? error.complaints : [error instanceof Error ? error.message : String(error)]
    for (const complaint of complaints) terminal.complain(`error: ${safe(complaint)}\n`)
    if (isRefusal) terminal.complain('npm run rehearse -- --help says what there is\n')
    return isRefusal ? 2 : 1
  }
}

/** Runs a command in a temporary folder: whatever is made on the way stands in it and goes with it. */
async function inFolder(
  command: RehearseCommand | WorldCommand,
  terminal: Terminal,
  stop: AbortSignal
): Promise<number> {
  const folder = await temporaryFolder(command.keep)
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder.path
  try {
    if (command.command === 'rehearse') return await runRehearsal(command, terminal, folder.path, stop)
    await serveWorld(command, terminal, folder.path, stop)
    if (command.keep) terminal.write(`Everything is kept in ${safe(folder.path)}\n`)
    return 0
  } catch (error) {
    if (command.keep) terminal.complain(`Everything up to the error is kept in ${safe(folder.path)}\n`)
    throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
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
  const { world, actor, token } = prepared
  const address = addressOf(world, actor, token)
  try {
    if (stop.aborted) return 130
    if (!command.json) terminal.write(opening(terminal, prepared))
    const { listener, end } = command.json ? { listener: silent, end: () => {} } : narrator(terminal)
    const result = await rehearse(prepared, listener, stop).finally(end)
    const kept = command.keep ? { world: address } : {}
    if (command.json) terminal.write(`${JSON.stringify({ ...document(result), ...kept }, null, 2)}\n`)
    else terminal.write(closing(terminal, result))
    if (stop.aborted) return 130
    if (command.keep && !command.json) terminal.write(invitation(terminal, lookAround(address)))
    if (command.keep) await untilStopped(stop)
    return result.conclusion === 'success' ? 0 : 1
  } finally {
    await world.close()
  }
}

const silent: Listener = { happened: () => {}, judged: () => {}, progress: () => {} }

function invitation({ paint }: Terminal, lines: readonly string[]): string {
  const title = paint.bold(
    'The world goes on for you to look around; what is pushed now starts nothing. Ctrl-C ends it.'
  )
  return ['', title, '', ...lines].join('\n')
}

/** The rehearsal as JSON: workflow files without their text. */
function document({ workflows, ...rest }: Rehearsal): object {
  return { ...rest, workflows: workflows.map(({ content: _content, ...workflow }) => workflow) }
}
