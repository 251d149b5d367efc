import { openEffects } from '#core/action/effect'
import type { Runner } from '#core/action/runner'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { protectionsOf } from '#rehearsal/world/rules/protection/protection'
import { rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import type { Permissions } from '#rehearsal/world/tokens'
import { runnerFor } from '../../core/runner.ts'
import { type Harbor as Plain, startHarbor as startPlain } from '../../rehearsal/world/pulls/harbor.ts'

/** A harbor with a release bot that administers it. */
export interface Harbor extends Plain {
  readonly runner: Runner
  readonly repository: Repository
  /** The token of the App `release-bot`, with administration: write. */
  readonly bot: string
  /** The number of that App. */
  readonly botId: number
  /** The token of a job with all that a workflow can give it. */
  readonly job: string
  /** Somebody pushes a new commit to main, of no other content; what git says against it, or `pushed`. */
  tryPush(token: string): Promise<string>
  /** Somebody merges a new pull request into main; GitHub's answer, or `merged`. */
  tryMerge(token: string): Promise<string>
  /** The kinds of effects on the server since the last time. */
  effects(): string[]
  /** Takes away all rules. */
  reset(): void
}

const given: Permissions = { administration: 'write', contents: 'write', pull_requests: 'write', members: 'read' }

/** Starts a world in which branches can be frozen. */
export async function startHarbor(): Promise<Harbor> {
  openEffects()
  const plain = await startPlain()
  const { world } = plain
  const repository = findRepository(world.state.repositories, 'acme', 'harbor') as Repository
  const app = world.addApp({ slug: 'release-bot', permissions: given, repositories: ['acme/harbor'] })
  const repositories = ['acme/harbor']
  const bot = world.issueToken({ kind: 'installation', login: 'release-bot[bot]', repositories, permissions: given })
  const job = world.issueToken({
    ...{ kind: 'job', login: 'github-actions[bot]', repositories },
    permissions: { administration: 'write', contents: 'write', pull_requests: 'write', statuses: 'write' }
  })
  let count = 0
  let seen = world.journal.length
  const next = () => `x${++count}`
  const commit = async (token: string, branch: string) => {
    const name = next()
    await plain.git('fetch', '--quiet', plain.remote('acme/harbor'), 'main')
    return plain.push(branch, { [name]: name }, { from: 'FETCH_HEAD', message: `Add ${name}`, token })
  }
  return {
    ...plain,
    ...{ repository, bot, botId: app.id, job },
    runner: runnerFor({ serverUrl: world.url, apiUrl: world.apiUrl, repository: 'acme/harbor' }),
    tryPush: (token) =>
      commit(token, 'main').then(
        () => 'pushed',
        (error) => String(error)
      ),
    tryMerge: async (token) => {
      const branch = next()
      await commit(plain.token, branch)
      const number = await plain.open(branch)
      const { status, body } = await plain.call('PUT', `/pulls/${number}/merge`, {}, token)
      return status === 200 ? 'merged' : body.message
    },
    effects: () => {
      const fresh = world.journal.slice(seen).map(({ kind }) => kind)
      seen = world.journal.length
      return fresh
    },
    reset: () => {
      protectionsOf(repository).length = 0
      rulesetsOf(repository).clear()
      seen = world.journal.length
    }
  }
}
