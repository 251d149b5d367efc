import type { Runner } from '#core/action/runner'
import { type Client, openClient } from '#core/github/client'
import { readRules } from '../../../actions/freeze-branch/src/allow-rules.ts'
import type { Court } from '../../../actions/freeze-branch/src/read-pull-judged.ts'
import { openRoles } from '../../../actions/freeze-branch/src/read-pull-role.ts'
import { runnerFor } from '../../core/runner.ts'
import { type Harbor, startHarbor } from '../../rehearsal/world/pulls/harbor.ts'
import { allow, prefixes } from './allow-samples.ts'

/** A harbor whose people are ada (owner), mia (maintain), ben (write) and cleo (nothing), and how an action looks at it. */
export interface PullHarbor extends Harbor {
  readonly runner: Runner
  readonly client: Client
  /** The token of mia. */
  readonly mia: string
  court(text?: string): Promise<Court>
  /** The paths of the requests that came since the last time. */
  asked(): string[]
}

/** Starts a world for tests of what may pass a freeze. */
export async function startPullHarbor(): Promise<PullHarbor> {
  const harbor = await startHarbor()
  const { world } = harbor
  world.addCollaborator('acme/harbor', 'mia', 'maintain')
  const mia = world.issueToken({ login: 'mia', repositories: 'all', permissions: 'all' })
  const runner = runnerFor({ repository: 'acme/harbor', apiUrl: world.apiUrl, serverUrl: world.url })
  const client = await openClient(runner, harbor.token)
  let seen = 0
  return {
    ...{ ...harbor, runner, client, mia },
    court: async (text = allow) => {
      const { rules } = await readRules(text)
      return { client, runner, rules, prefixes, roleOf: openRoles(client, runner) }
    },
    asked: () => {
      const paths = world.visits.slice(seen).map(({ path }) => path)
      seen = world.visits.length
      return paths
    }
  }
}
