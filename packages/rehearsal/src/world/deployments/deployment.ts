import { perRepository } from '../part.ts'
import type { Repository } from '../repositories.ts'

/** What a status says of a deployment. */
export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'

/** One word about a deployment; the newest one is its state. */
export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  readonly environment: string
  readonly logUrl: string
  readonly environmentUrl: string
  /** The login of who said it. */
  readonly creator: string
  readonly createdAt: string
}

/** A request to deploy a commit to an environment. */
export interface Deployment {
  readonly id: number
  /** As it was asked for: a branch, a tag or a SHA. */
  readonly ref: string
  /** The full name of that branch or tag; undefined for a SHA. */
  readonly fullRef: string | undefined
  readonly sha: string
  readonly task: string
  readonly payload: Record<string, unknown> | string
  readonly originalEnvironment: string
  /** A status may change it. */
  environment: string
  readonly description: string | null
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly creator: string
  readonly createdAt: string
  updatedAt: string
  /** The oldest first. */
  readonly statuses: DeploymentStatus[]
}

/** The deployments of a repository by id, the oldest first. */
export const deploymentsOf = perRepository(() => new Map<number, Deployment>())

/** The newest word about a deployment; nobody has said anything of a new one. */
export function stateOf({ statuses }: Deployment): DeploymentState | undefined {
  return statuses.at(-1)?.state
}

/**
 * What a success makes inactive: "all prior non-transient, non-production environment deployments in the same
 * repository with the same environment name" (https://docs.github.com/en/rest/deployments/deployments#inactive-deployments).
 */
export function superseded(repository: Repository, by: Deployment): Deployment[] {
  return [...deploymentsOf(repository).values()].filter((other) => {
    const isPrior = other.id < by.id && other.environment === by.environment
    return isPrior && !other.isTransient && !other.isProduction && stateOf(other) === 'success'
  })
}

/** The environments in which a commit is deployed and active. */
export function activeEnvironments(repository: Repository, sha: string): string[] {
  const active = [...deploymentsOf(repository).values()].filter((one) => one.sha === sha && stateOf(one) === 'success')
  return active.map(({ environment }) => environment)
}

/** The deployments of a repository as they are compared: by environment, in the order in which they were made. */
export function describeDeployments(repository: Repository): Record<string, unknown[]> {
  const all = [...deploymentsOf(repository).values()]
  const environments = [...new Set(all.map(({ environment }) => environment))].sort()
  const describe = (one: Deployment) => ({ ref: one.ref, sha: one.sha, task: one.task, state: stateOf(one) ?? null })
  return Object.fromEntries(
    environments.map((name) => [name, all.filter(({ environment }) => environment === name).map(describe)])
  )
}
