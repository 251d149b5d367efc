import { resolve } from 'node:path'
import type { PlayOptions } from '#rehearsal/runner/options'
import { play } from '#rehearsal/runner/play'
import type { JobResult, ProgressEvent, StepResult } from '#rehearsal/runner/result'
import { node24Variable } from '../../../scripts/tools/node24.ts'
import { settingsOf } from './settings.ts'
import type { Stage } from './stage.ts'
import { isMarked, type JobTranscript, jobKey, type Transcript } from './transcript.ts'

const stages = { pre: 'Pre', main: 'Main', post: 'Post' }

/** Post steps are named after their step: `Post checkout`. */
function say({ stage, name }: Pick<StepResult, 'stage' | 'name'>): string {
  return `${stages[stage]} ${name.replace(/^(Pre|Post) /, '')}`
}

/** act copies the work tree in place of a checkout, and has nothing to do at its end. */
function isEndOfCheckout({ stage, what }: StepResult): boolean {
  return stage === 'post' && what.startsWith('actions/checkout@')
}

/** The steps of each job, by the names of the jobs, with their marked lines. */
function gather(events: readonly ProgressEvent[]): Map<string, string[]> {
  const steps = new Map<string, string[]>()
  const now = new Map<string, string>()
  for (const event of events) {
    if (!('job' in event)) continue
    const lines = steps.get(event.job) ?? []
    steps.set(event.job, lines)
    if (event.type === 'step-started') now.set(event.job, say({ stage: event.stage, name: event.step }))
    if (event.type === 'log' && isMarked(event.line)) lines.push(`${now.get(event.job)}: ${event.line}`)
    if (event.type === 'step-finished' && event.result.outcome !== 'skipped' && !isEndOfCheckout(event.result))
      lines.push(`${say(event.result)}: ${event.result.outcome}`)
  }
  return steps
}

function outputsOf(steps: readonly StepResult[]): JobTranscript['outputs'] {
  const named = steps.filter(({ id, stage, outputs }) => id && stage === 'main' && Object.keys(outputs).length > 0)
  return Object.fromEntries(named.map(({ id, outputs }) => [id, outputs]))
}

/** The place of a calling job in its matrix is told as act tells it: `call-2`. */
function callerOf(job: JobResult, jobs: readonly JobResult[]): string {
  if (job.matrix === undefined || Object.keys(job.matrix).length === 0) return job.id
  return `${job.id}-${jobs.filter(({ id }) => id === job.id).indexOf(job) + 1}`
}

function jobsOf(
  results: readonly JobResult[],
  steps: ReadonlyMap<string, readonly string[]>,
  callers: readonly string[]
): [string, JobTranscript][] {
  return results
    .filter(({ conclusion }) => conclusion !== 'skipped')
    .flatMap((job) => {
      if (job.uses !== undefined) return jobsOf(job.jobs, steps, [...callers, callerOf(job, results)])
      const { conclusion } = job
      return [
        [
          jobKey([...callers, job.id], job.matrix),
          { conclusion, steps: steps.get(job.name) ?? [], outputs: outputsOf(job.steps) }
        ]
      ] as [string, JobTranscript][]
    })
}

function optionsFor(name: string, { world, token, workspace, sha, event }: Stage): PlayOptions {
  const { event: eventName, inputs, secrets, vars } = settingsOf(name)
  return {
    workspace,
    workflow: `.github/workflows/${name}.yml`,
    event: { name: eventName, ref: 'refs/tags/v1.2.0', sha, payload: { ...event, inputs }, actor: 'ada' },
    repository: 'acme/app',
    serverUrl: world.url,
    apiUrl: world.apiUrl,
    graphqlUrl: world.graphqlUrl,
    token,
    suite: { root: resolve('.'), repositories: [] },
    node: process.env[node24Variable] ?? process.execPath,
    runSteps: 'run',
    secrets,
    vars,
    inputs
  }
}

/** Plays a workflow of the corpus by our runner. Rejects when it has something in it that is not supported. */
export async function playByRunner(name: string, stage: Stage): Promise<Transcript> {
  const events: ProgressEvent[] = []
  const { conclusion, jobs } = await play({ ...optionsFor(name, stage), report: (event) => events.push(event) })
  return { conclusion, jobs: Object.fromEntries(jobsOf(jobs, gather(events), [])) }
}
