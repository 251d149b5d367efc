import { safe } from '../report/terminal.ts'
import { git } from '../world/git.ts'
import { call, findHead, type Occasion, type Place, type Wish } from './occasion.ts'
import { push } from './push.ts'

interface Head {
  readonly branch: string
  readonly sha: string
  readonly base: string
}

/** Opens a pull request from a branch to the default branch, and gives its number. */
export async function openPull(place: Place, { branch, sha, base }: Head): Promise<number> {
  const subject = (await git(place.stage.repository.path, ['show', '--no-patch', '--format=%s', sha])).trim()
  const asked = { title: subject || branch, head: branch, base }
  return (await call<{ number: number }>(place, 'POST', '/pulls', asked)).number
}

/** What happens to a pull request; all but `opened` happen to one that is there before. */
export function pullRequest(name: 'pull_request' | 'pull_request_target') {
  return async (place: Place, { action, ref }: Wish): Promise<Occasion> => {
    const head = await findHead(place, ref)
    const number = action === 'opened' ? undefined : await openPull(place, head)
    if (action === 'reopened') await call(place, 'PATCH', `/pulls/${number}`, { state: 'closed' })
    return {
      title: `${name} ${action} from ${safe(head.branch)} to ${safe(head.base)} in ${place.stage.repository.fullName}`,
      notes: action === 'synchronize' ? ['an empty commit is pushed, for there is no other to push'] : [],
      happen: async () => {
        const how = await happen(place, { action, head, number })
        return { verb: action, what: `pull request from ${safe(head.branch)} to ${safe(head.base)}`, how }
      },
      isMeant: (event) => event.name === name && event.action === action
    }
  }
}

const changes: Readonly<Record<string, object>> = {
  reopened: { state: 'open' },
  closed: { state: 'closed' },
  edited: { title: 'Edited in a rehearsal' }
}

async function happen(
  place: Place,
  { action, head, number }: { readonly action: string; readonly head: Head; readonly number: number | undefined }
): Promise<string> {
  if (number === undefined) {
    await openPull(place, head)
    return 'POST /pulls'
  }
  if (action === 'synchronize') {
    const { world, token, stage } = place
    const source = await emptyCommit(stage.pusher, head.sha)
    const target = { source, ref: `refs/heads/${head.branch}` }
    await push(world, { pusher: stage.pusher, fullName: stage.repository.fullName, token }, target)
    return 'git push'
  }
  await call(place, 'PATCH', `/pulls/${number}`, changes[action])
  return `PATCH /pulls/${number}`
}

async function emptyCommit(pusher: string, parent: string): Promise<string> {
  const identity = ['-c', 'user.name=you', '-c', 'user.email=you@users.noreply.github.com']
  const args = ['commit-tree', `${parent}^{tree}`, '-p', parent, '-m', 'chore: an empty commit of the rehearsal']
  return (await git(pusher, [...identity, ...args])).trim()
}
