import { git } from '../git.ts'
import type { Happening } from '../happening.ts'
import { reaches } from '../permissions/permission.ts'
import { reachOf } from '../permissions/reach.ts'
import { defaultBranch, findRepository, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Caller } from '../tokens.ts'
import type { RefUpdate } from '../update-refs.ts'
import { closingReferences } from './closing-words.ts'
import { threadsOf } from './issue.ts'
import { setIssueState } from './update-issue.ts'

/**
 * Closes the issues that commits name with a closing word once the default branch has them, or the description of a pull
 * request once it is merged into that branch. GitHub does so with the permissions of who pushed or merged: a token that
 * may not write to issues leaves them open (https://github.com/Mergifyio/mergify/issues/410).
 */
export async function closeNamed(state: WorldState, happening: Happening): Promise<void> {
  const { repository, caller } = happening
  for (const text of await textsOf(happening)) {
    for (const { repository: named, number } of closingReferences(text)) {
      const [owner = '', name = ''] = named?.split('/') ?? [repository.owner, repository.name]
      const found = findRepository(state.repositories, owner, name)
      const issue = found === undefined ? undefined : threadsOf(found).get(number)
      if (found === undefined || issue === undefined || issue.pull !== undefined) continue
      if (issue.state === 'open' && mayClose(found, caller)) {
        await setIssueState({ state, caller, via: happening.name }, found, issue, { state: 'closed' })
      }
    }
  }
}

async function textsOf({ name, action, repository, body }: Happening): Promise<string[]> {
  if (name === 'push') return messages(repository, body.updates as readonly RefUpdate[])
  if (name !== 'pull_request' || action !== 'closed') return []
  const pull = body.pull_request as { merged?: boolean; body: string | null; base: { ref: string } }
  return pull.merged === true && pull.base.ref === (await defaultBranch(repository)) ? [pull.body ?? ''] : []
}

/** What the commits say that the default branch has got; those of its first push, and of its deletion, say nothing. */
async function messages(repository: Repository, updates: readonly RefUpdate[]): Promise<string[]> {
  const branch = await defaultBranch(repository)
  const update = updates.find(({ ref }) => ref === `refs/heads/${branch}`)
  if (update?.old === undefined || update.new === undefined) return []
  const log = await git(repository.path, ['log', '--reverse', '-z', '--format=%B', `${update.old}..${update.new}`])
  return log.split('\0')
}

function mayClose(repository: Repository, caller: Caller): boolean {
  const reach = caller.kind === 'token' ? reachOf(repository, caller.grant) : undefined
  return reach === 'all' || reaches(reach?.issues, 'write')
}
