import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActLine, runAct } from './run-act.ts'

/** What act is to play. */
export interface Play {
  /** A work tree of the repository at the commit of the event; act copies it. */
  readonly workspace: string
  readonly workflow: string
  /** The payload of the event, which is a push unless it is named. */
  readonly event: unknown
  readonly eventName?: string
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Where the actions of others are, by `owner/name@ref`: nothing is fetched. */
  readonly actions: Readonly<Record<string, string>>
  /** The labels of runners that jobs ask for beside `ubuntu-latest`: this machine has them all. */
  readonly platforms?: readonly string[]
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
}

/** How act's play ended: `outputs` of each step that has an id, by `job.step`. */
export interface Played {
  readonly status: number
  readonly outputs: Readonly<Record<string, Record<string, string>>>
  /** The ids of the jobs that it says succeeded. */
  readonly succeeded: readonly string[]
  readonly errors: readonly string[]
}

function read(lines: readonly ActLine[], status: number): Played {
  const errors: string[] = []
  const outputs: Record<string, Record<string, string>> = {}
  const succeeded: string[] = []
  for (const { jobID = '', stepID = [], command, name = '', arg = '', jobResult, level, msg } of lines) {
    const step = `${jobID}.${stepID.join('.')}`
    if (command === 'set-output') outputs[step] = { ...outputs[step], [name]: arg }
    if (level === 'error') errors.push(msg ?? '')
    if (jobResult === 'success') succeeded.push(jobID)
  }
  return { status, outputs, succeeded, errors }
}

/** A copy of this suite with nothing but its actions and their bundles, for act to take them from. */
export function copySuite(folder: string): string {
  const suite = join(folder, 'suite')
  for (const part of ['actions', 'dist']) cpSync(part, join(suite, part), { recursive: true })
  return suite
}

/** An action that does nothing, in place of one that would need the network. */
export function emptyAction(folder: string): string {
  const path = join(folder, 'empty-action')
  mkdirSync(path, { recursive: true })
  writeFileSync(
    join(path, 'action.yml'),
    'name: none\ndescription: none\nruns:\n  using: composite\n  steps: [{ run: ":", shell: sh }]\n'
  )
  return path
}

/** Plays a workflow by act. */
export async function playByAct(folder: string, play: Play): Promise<Played> {
  const home = join(folder, 'home')
  if (!existsSync(home)) mkdirSync(home)
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify(play.event))
  const { secrets = {}, vars = {} } = play
  const args = [play.eventName ?? 'push', '--eventpath', payload, '--workflows', play.workflow]
  for (const [name, value] of Object.entries(play.env)) args.push('--env', `${name}=${value}`)
  for (const [name, place] of Object.entries(play.actions)) args.push('--local-repository', `${name}=${place}`)
  for (const [name, value] of Object.entries(vars)) args.push('--var', `${name}=${value}`)
  for (const name of Object.keys(secrets)) args.push('--secret', name)
  for (const label of play.platforms ?? []) args.push('-P', `${label}=-self-hosted`)
  const { status, lines } = await runAct(args, { cwd: play.workspace, home, token: play.token, secrets })
  return read(lines, status)
}
