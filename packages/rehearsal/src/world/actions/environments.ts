import { perRepository } from '../part.ts'

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

/** The settings of Actions in a repository that workflows depend on. */
export interface ActionsSettings {
  defaultPermissions: 'read' | 'write'
  mayApprovePulls: boolean
}

export const actionsSettingsOf = perRepository<ActionsSettings>(() => ({
  defaultPermissions: 'read',
  mayApprovePulls: false
}))
