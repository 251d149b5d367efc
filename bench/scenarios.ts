import { resolve } from 'node:path'
import { listActions } from '../scripts/actions.ts'
import type { Api } from './api.ts'
import type { Subject } from './process.ts'
import type { Repository } from './repository.ts'
import { inputVariables, runnerEnvironment } from './runner-environment.ts'

/** One measurement: what runs, against which yardstick, and the ratio that is wanted at most. */
export interface Scenario {
  readonly name: string
  readonly action: string
  readonly subject: Subject
  readonly yardstick: 'node' | '@actions/core'
  readonly goal: number
}

type Variables = Readonly<Record<string, string>>

function bundle(action: string): string {
  return resolve('dist', action, 'index.js')
}

function step(action: string, folder: string, env: Variables, inputs: Variables = {}): Subject {
  const variables = runnerEnvironment(folder, env)
  return {
    file: bundle(action),
    env: { ...variables, ...inputVariables(action, variables, inputs) },
    cwd: folder,
    status: 0
  }
}

function refusal(action: string, folder: string): Scenario {
  const env = { ...runnerEnvironment(folder, {}), INPUT_NONSENSE: 'x' }
  const subject = { file: bundle(action), env, cwd: folder, status: 1 }
  return { name: `${action}: a bad input is refused`, action, subject, yardstick: 'node', goal: 1.5 }
}

function validation(action: string, folder: string): Scenario[] {
  const subject = step(action, folder, {}, { version: 'v1.2.3' })
  return [
    { name: `${action}: a plain version`, action, subject, yardstick: 'node', goal: 1.25 },
    { name: `${action}: a plain version`, action, subject, yardstick: '@actions/core', goal: 0.5 }
  ]
}

function classification(action: string, folder: string, { server, clone, tag, sha }: Repository, api: Api): Scenario[] {
  const env = {
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_SHA: sha,
    GITHUB_SERVER_URL: `file://${server}`,
    GITHUB_API_URL: api.url
  }
  const local = step(action, folder, { ...env, GITHUB_WORKSPACE: clone })
  const remote = step(action, folder, env)
  return [
    { name: `${action}: 100 commits of a clone`, action, subject: local, yardstick: 'node', goal: 2 },
    { name: `${action}: 100 commits by the API`, action, subject: remote, yardstick: 'node', goal: 4 }
  ]
}

/** The measurements of all actions that are there; every action is at least measured refusing. */
export function scenarios(folder: string, repository: Repository, api: Api): Scenario[] {
  return listActions('.').flatMap((action) => [
    ...(action === 'validate-semver' ? validation(action, folder) : []),
    refusal(action, folder),
    ...(action === 'classify-release' ? classification(action, folder, repository, api) : [])
  ])
}
