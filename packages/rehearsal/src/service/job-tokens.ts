import type { PlayOptions } from '../runner/options.ts'
import { actionsSettingsOf } from '../world/actions/environments.ts'
import type { WorldEvent } from '../world/events/event.ts'
import { isFromFork } from '../world/events/from-fork.ts'
import type { Repository } from '../world/repositories.ts'
import type { World } from '../world/world.ts'

/**
 * The tokens of a run's jobs: each reaches as far as the workflow's permissions say, and in this repository alone. For a
 * pull request from a fork it only reads.
 */
export function jobTokens(
  world: World,
  repository: Repository,
  event: WorldEvent
): Pick<PlayOptions, 'token' | 'revokeToken' | 'defaultPermissions'> {
  const isForked = isFromFork(event)
  const grant = { kind: 'job', login: 'github-actions[bot]', repositories: [repository.fullName] } as const
  return {
    token: (_job, permissions) => {
      const given = Object.entries(permissions).flatMap(([area, access]) =>
        access === 'none' || (isForked && area === 'id-token') ? [] : [[area, isForked ? 'read' : access]]
      )
      return world.issueToken({ ...grant, permissions: Object.fromEntries(given) })
    },
    revokeToken: (token) => void world.state.tokens.delete(token),
    ...(actionsSettingsOf(repository).defaultPermissions === 'write' && { defaultPermissions: permissive })
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const permissive = {
  actions: 'write',
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  discussions: 'write',
  issues: 'write',
  packages: 'write',
  pages: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
  statuses: 'write'
} as const
