import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActLine, runAct } from '../run-act.ts'
import { settingsOf } from './settings.ts'
import type { Stage } from './stage.ts'
import { isMarked, jobKey, type Transcript } from './transcript.ts'

interface Gathered {
  conclusion: string
  readonly steps: string[]
  readonly outputs: Record<string, Record<string, string>>
  /** The names of steps by their ids: those inside a composite action speak under the name of the step that uses it. */
  readonly names: Map<string, string>
}

/** act names a job of a called workflow `caller/workflow/job`, and any other `workflow/job`. */
function keyOf({ job = '', jobID = '', matrix }: ActLine): string {
  return jobKey([...job.trim().split('/').slice(0, -2), jobID], matrix)
}

function take(job: Gathered, line: ActLine): void {
  const { stepID, stage, step = '', stepResult, command, name = '', arg = '', jobResult } = line
  if (jobResult !== undefined) job.conclusion = jobResult
  const [id = '', ...inner] = stepID ?? []
  if (stage === undefined || id === '') return
  if (inner.length === 0 && stage === 'Main') job.names.set(id, step)
  const spoken = `${stage} ${job.names.get(id) ?? step}`
  if (line.raw_output && isMarked(line.msg)) job.steps.push(`${spoken}: ${line.msg.replace(/\r?\n$/, '')}`)
  if (stepResult !== undefined && stepResult !== 'skipped' && inner.length === 0)
    job.steps.push(`${spoken}: ${stepResult}`)
  // A step without an id has its number in place of one.
  if (command === 'set-output' && inner.length === 0 && !/^\d+$/.test(id))
    job.outputs[id] = { ...job.outputs[id], [name]: arg }
}

function gather(lines: readonly ActLine[]): Transcript['jobs'] {
  const jobs = new Map<string, Gathered>()
  for (const line of lines) {
    if (line.jobID === undefined) continue
    const key = keyOf(line)
    const job = jobs.get(key) ?? { conclusion: 'unknown', steps: [], outputs: {}, names: new Map() }
    jobs.set(key, job)
    take(job, line)
  }
  return Object.fromEntries(
    [...jobs].map(([key, { conclusion, steps, outputs }]) => [key, { conclusion, steps, outputs }])
  )
}

/**
 * Plays a workflow of the corpus by act, in a home of its own below `folder`. act reads the output of a script through
 * a terminal, and does not wait for the rest of it where the script fails: so those that speak and fail pause between.
 */
export async function playByAct(name: string, stage: Stage, folder: string): Promise<Transcript> {
  const { event, inputs, secrets, vars } = settingsOf(name)
  const home = join(folder, `act-${name}`)
  mkdirSync(home)
  const payload = join(home, 'event.json')
  writeFileSync(payload, JSON.stringify({ ...stage.event, inputs }))
  const args = [event, '--eventpath', payload, '--workflows', `.github/workflows/${name}.yml`, '--actor', 'ada']
  const env = { GITHUB_SERVER_URL: stage.world.url, GITHUB_REPOSITORY: 'acme/app', GITHUB_REF: 'refs/tags/v1.2.0' }
  for (const [key, value] of Object.entries(env)) args.push('--env', `${key}=${value}`)
  for (const [key, value] of Object.entries(inputs)) args.push('--input', `${key}=${value}`)
  for (const [key, value] of Object.entries(vars)) args.push('--var', `${key}=${value}`)
  for (const key of Object.keys(secrets)) args.push('--secret', key)
  const { status, lines } = await runAct(args, { cwd: stage.workspace, home, token: stage.token, secrets })
  return { conclusion: status === 0 ? 'success' : 'failure', jobs: gather(lines) }
}
