import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { node24Variable } from '../../scripts/tools/node24.ts'

/** What act is to play. */
export interface Play {
  /** A work tree of the repository at the commit of the event; act copies it. */
  readonly workspace: string
  readonly workflow: string
  /** The payload of the push. */
  readonly event: unknown
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Where the actions of others are, by `owner/name@ref`: nothing is fetched. */
  readonly actions: Readonly<Record<string, string>>
}

/** How act's play ended: `outputs` of each step that has an id, by `job.step`. */
export interface Played {
  readonly status: number
  readonly outputs: Readonly<Record<string, Record<string, string>>>
  /** The ids of the jobs that it says succeeded. */
  readonly succeeded: readonly string[]
  readonly errors: readonly string[]
}

interface Line {
  readonly jobID?: string
  readonly stepID?: readonly string[]
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly jobResult?: string
  readonly level?: string
  readonly msg?: string
}

function read(log: string, status: number): Played {
  const errors: string[] = []
  const outputs: Record<string, Record<string, string>> = {}
  const succeeded: string[] = []
  for (const text of log.split('\n').filter((line) => line.startsWith('{'))) {
    const { jobID = '', stepID = [], command, name = '', arg = '', jobResult, level, msg } = JSON.parse(text) as Line
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
  mkdirSync(path)
  writeFileSync(
    join(path, 'action.yml'),
    'name: none\ndescription: none\nruns:\n  using: composite\n  steps: [{ run: ":", shell: sh }]\n'
  )
  return path
}

/** Plays a workflow by nektos/act in host mode, without Docker and without any network but the loopback interface. */
export function playByAct(folder: string, play: Play): Promise<Played> {
  const home = join(folder, 'home')
  if (!existsSync(home)) mkdirSync(home)
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify(play.event))
  const path = `${dirname(process.env[node24Variable] ?? '')}${delimiter}${process.env.PATH}`
  const args = [
    'push',
    '--json',
    '--eventpath',
    payload,
    '--workflows',
    play.workflow,
    '-P',
    'ubuntu-latest=-self-hosted'
  ]
  args.push('--secret', 'GITHUB_TOKEN', '--action-offline-mode', '--use-gitignore=false', '--env', `PATH=${path}`)
  for (const [name, value] of Object.entries(play.env)) args.push('--env', `${name}=${value}`)
  for (const [name, place] of Object.entries(play.actions)) args.push('--local-repository', `${name}=${place}`)
  const env = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), GITHUB_TOKEN: play.token }
  return new Promise((resolve) => {
    const options = { cwd: play.workspace, env, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.env.SLIPWAY_ACT ?? '', args, options, (error, stdout, stderr) => {
      resolve(read(stdout + stderr, error === null ? 0 : Number(error.code)))
    })
  })
}
