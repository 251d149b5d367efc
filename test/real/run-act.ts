import { execFile } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { node24Variable } from '../../scripts/tools/node24.ts'

/** A line of act's log, by the members that are read here. */
export interface ActLine {
  readonly level?: string
  readonly msg: string
  readonly job?: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stage?: string
  readonly stepResult?: string
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  /** Whether the line came from the step itself. */
  readonly raw_output?: boolean
}

/** Where act runs: a work tree, a home of its own, and what it knows under the name of a secret. */
export interface ActRoom {
  readonly cwd: string
  readonly home: string
  readonly token: string
  readonly secrets?: Readonly<Record<string, string>>
}

/** What act says last, such as why it cannot read a workflow, is no JSON. */
function read(log: string): ActLine[] {
  return log.split('\n').flatMap((line) => {
    if (line.startsWith('Error: ')) return [{ level: 'error', msg: line.slice('Error: '.length) }]
    return line.startsWith('{') ? [JSON.parse(line) as ActLine] : []
  })
}

/** Runs nektos/act in host mode, without Docker and without any network but the loopback interface. */
export function runAct(args: readonly string[], room: ActRoom): Promise<{ status: number; lines: ActLine[] }> {
  const path = `${dirname(process.env[node24Variable] ?? '')}${delimiter}${process.env.PATH}`
  const options = ['--json', '-P', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--use-gitignore=false']
  options.push('--secret', 'GITHUB_TOKEN', '--env', `PATH=${path}`)
  const home = { HOME: room.home, XDG_CACHE_HOME: join(room.home, 'cache') }
  const env = { ...room.secrets, PATH: path, ...home, GITHUB_TOKEN: room.token }
  return new Promise((resolve) => {
    const limits = { cwd: room.cwd, env, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.env.SLIPWAY_ACT ?? '', [...args, ...options], limits, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), lines: read(stdout + stderr) })
    })
  })
}
