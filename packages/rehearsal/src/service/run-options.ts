import { type ConcurrencyGroups, createConcurrencyGroups } from '../runner/concurrency-groups.ts'
import type { PlayOptions } from '../runner/options.ts'
import { findProblems } from '../runner/play.ts'
import type { Artifacts } from '../runner/stand-ins/artifacts.ts'
import type { Problem } from '../runner/tokens.ts'
import { environmentsOf, type VariableRecord, variablesOf } from '../world/actions/environments.ts'
import type { RunRecord } from '../world/actions/runs.ts'
import { isFromFork } from '../world/events/from-fork.ts'
import type { Repository } from '../world/repositories.ts'
import { isProtected } from '../world/rules/protected-branches.ts'
import type { WorldState } from '../world/state.ts'
import { appTokens } from './app-tokens.ts'
import { gateOf } from './gate.ts'
import { jobTokens } from './job-tokens.ts'
import { machineVariables } from './machine.ts'
import type { ServiceOptions } from './options.ts'
import type { RunSubject, RunToPlay } from './play-run.ts'
import { recordProgress } from './record-progress.ts'
import { workTree } from './work-tree.ts'

/** What the runner does not support in a workflow and those that it calls; nothing is played to find out. */
export async function problemsIn(options: ServiceOptions, subject: RunSubject): Promise<Problem[]> {
  return findProblems(await baseOptions(options, subject))
}

/** What the runner is told of one attempt of a run. */
export async function playOptions(
  options: ServiceOptions,
  toPlay: RunToPlay,
  signal: AbortSignal
): Promise<PlayOptions> {
  const { repository, run } = toPlay
  const { id, number, attempt } = run.record
  return {
    ...(await baseOptions(options, { ...toPlay, event: run.event })),
    run: { id, number, attempt },
    checkRunId: (job) => run.record.jobs.find(({ name }) => name === job)?.id,
    groups: groupsOf(options.world.state),
    artifacts: artifactsOf(run.record),
    gate: gateOf(options, repository, run.record),
    signal,
    report: (event) => {
      recordProgress(options.world.state, repository, run.record, event)
      options.listener.progress(run, event)
    }
  }
}

/** What the runner is told of a workflow, whichever run it is played in. */
async function baseOptions(options: ServiceOptions, subject: RunSubject): Promise<PlayOptions> {
  const { world, runner } = options
  const { repository, workflow, event } = subject
  const { inputs } = event.payload as { inputs?: Record<string, string> | null }
  return {
    ...runner,
    ...(isFromFork(event) && { secrets: {} }),
    workspace: await workTree(options, subject),
    workflow: workflow.file,
    event: { ...event, refProtected: await isProtectedRef(repository, event.ref) },
    ...(event.name === 'workflow_dispatch' && inputs ? { inputs } : {}),
    repository: repository.fullName,
    serverUrl: world.url,
    apiUrl: world.apiUrl,
    graphqlUrl: world.graphqlUrl,
    machine: () => machineVariables(world),
    vars: valuesOf(variablesOf(repository)),
    environments: (name) => ({ vars: valuesOf(environmentsOf(repository).get(name.toLowerCase())?.variables) }),
    ...jobTokens(world, repository, event),
    ...appTokens(world.state)
  }
}

async function isProtectedRef(repository: Repository, ref: string): Promise<boolean> {
  return ref.startsWith('refs/heads/') && isProtected(repository, ref.slice('refs/heads/'.length))
}

function valuesOf(variables: ReadonlyMap<string, VariableRecord> = new Map()): Record<string, string> {
  return Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value]))
}

/** Runs of one world share their concurrency groups, whatever repository they are in. */
function groupsOf(state: WorldState): ConcurrencyGroups {
  const known = groups.get(state) ?? createConcurrencyGroups()
  groups.set(state, known)
  return known
}

/** The attempts of one run share their artifacts. */
function artifactsOf(record: RunRecord): Artifacts {
  const known = artifacts.get(record) ?? new Map()
  artifacts.set(record, known)
  return known
}

const artifacts = new WeakMap<RunRecord, Artifacts>()
const groups = new WeakMap<WorldState, ConcurrencyGroups>()
