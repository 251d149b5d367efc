import { timestamp } from '../commit-object.ts'
import { nextId } from '../identifiers.ts'
import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'

/** Who may approve a deployment. */
export interface Reviewer {
  readonly type: 'User' | 'Team'
  readonly id: number
}

/** An environment and what protects it. */
export interface EnvironmentRecord {
  readonly id: number
  readonly name: string
  reviewers: readonly Reviewer[]
  /** Minutes. */
  waitTimer: number
  preventSelfReview: boolean
  branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null
  readonly createdAt: string
  updatedAt: string
  readonly variables: Map<string, VariableRecord>
}

/** A configuration variable of a repository or an environment. */
export interface VariableRecord {
  readonly name: string
  readonly value: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** The environments of a repository by their names in lower case. */
export const environmentsOf = perRepository(() => new Map<string, EnvironmentRecord>())

/** The variables of a repository by name. */
export const variablesOf = perRepository(() => new Map<string, VariableRecord>())

/** The environment of a name, made without protection when a deployment is the first to name it. */
export function environmentNamed(state: WorldState, repository: Repository, name: string): EnvironmentRecord {
  const known = environmentsOf(repository).get(name.toLowerCase())
  if (known !== undefined) return known
  const now = timestamp(state.now())
  const made: EnvironmentRecord = {
    ...{ id: nextId(state, 'environment'), name, reviewers: [], waitTimer: 0, preventSelfReview: false },
    ...{ branchPolicy: null, createdAt: now, updatedAt: now, variables: new Map() }
  }
  environmentsOf(repository).set(name.toLowerCase(), made)
  return made
}

/** The environments and variables of a repository in the end. */
export function describeEnvironments(repository: Repository): Record<string, unknown> {
  const all = [...environmentsOf(repository).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const described = all.map(({ name, variables, reviewers, waitTimer, preventSelfReview, branchPolicy }) => {
    const protection = { reviewers: reviewers.length, waitTimer, preventSelfReview, branchPolicy }
    return [name, { ...protection, variables: describeVariables(variables) }] as const
  })
  return Object.fromEntries(described)
}

/** Variables by name. */
export function describeVariables(variables: ReadonlyMap<string, VariableRecord>): Record<string, string> {
  return Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value]).sort())
}

/** The settings of Actions in a repository that workflows depend on. */
export interface ActionsSettings {
  defaultPermissions: 'read' | 'write'
  mayApprovePulls: boolean
}

/** The settings of a repository; those of a new one give jobs no more than they need to read. */
export const actionsSettingsOf = perRepository<ActionsSettings>(() => ({
  defaultPermissions: 'read',
  mayApprovePulls: false
}))
