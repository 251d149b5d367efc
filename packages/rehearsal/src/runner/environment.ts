import { delimiter } from 'node:path'
import { data } from '@actions/expressions'
import { runnerContext } from './contexts.ts'
import { withoutLoaders } from './guarded-variables.ts'
import { trackingId, trackingVariable } from './orphans.ts'
import type { StepRun } from './state.ts'

// The keys of the `github` context that the runner exports, from its own list.
const exported: readonly string[] = [
  'action_path',
  'action_ref',
  'action_repository',
  'action',
  'artifacts',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref_name',
  'ref_protected',
  'ref_type',
  'ref',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace'
]

/**
 * The environment of a step's process: the step's own variables and `extra`, under GITHUB_ and RUNNER_ variables that
 * nothing overrides. Of this machine's environment only PATH is handed on; HOME is the job's own.
 *
 * `guarded` keeps out what could bring the repository's code into a process that is not the repository's.
 */
export function processEnvironment(
  run: StepRun,
  extra: ReadonlyMap<string, string>,
  guarded: boolean
): Record<string, string> {
  const { job } = run
  const environment: Record<string, string> = {
    CI: 'true',
    HOME: job.folders.home,
    LANG: 'C.UTF-8',
    TMPDIR: job.folders.temp, // what a step leaves there goes with the job
    // The machine's own Git configuration is no part of GitHub's; HOME has the job's.
    GIT_CONFIG_NOSYSTEM: '1',
    PATH: machinePath(),
    ...Object.fromEntries(job.machine),
    ...Object.fromEntries(guarded ? withoutLoaders(run.environment) : run.environment),
    ...Object.fromEntries(extra),
    ...githubVariables(run),
    GITHUB_ACTIONS: 'true'
  }
  const runner = runnerContext(job.folders, job.labels, job.frame.play.options.debug === true)
  for (const [key, value] of Object.entries(runner)) environment[`RUNNER_${key.toUpperCase()}`] = value
  environment[trackingVariable] = trackingId(job.id)
  environment.PATH = [...job.paths.toReversed(), environment.PATH].join(delimiter)
  return environment
}

/** The search path of this machine, without the folders that npm puts before it for the tools of this suite. */
function machinePath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !/[\\/]node_modules[\\/](?:\.bin|.*node-gyp-bin)$/.test(folder)).join(delimiter)
}

function githubVariables(run: StepRun): Record<string, string> {
  const result: Record<string, string> = {}
  for (const key of exported) {
    const value = run.github.get(key) ?? run.files.get(key) ?? run.job.github.get(key)
    if (typeof value === 'string') result[`GITHUB_${key.toUpperCase()}`] = value
    else if (value instanceof data.StringData) result[`GITHUB_${key.toUpperCase()}`] = value.value
    else if (value instanceof data.BooleanData) result[`GITHUB_${key.toUpperCase()}`] = String(value.value)
  }
  return result
}
