import { git } from '#rehearsal/world/git'
import { actionClient } from '../action-client.ts'
import type { Client } from '../launch.ts'
import type { Place } from '../place.ts'

type Texts = Readonly<Record<string, string>>

/** When the freezes of these tests end: the same moment in all of them, and some days from now. */
export const until = `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`

/** The action as the runner starts it, for one release unless the inputs say otherwise. */
export function freezeBranch(place: Place, mode: string, inputs: Texts = {}): Client {
  // Those who thaw say that locks may be taken away too.
  const given = mode === 'freeze' ? { until, reason: 'the candidate' } : { backend: 'ruleset, lock, policy' }
  const client = actionClient('freeze-branch', place, { mode, ...given, ...inputs })
  return { ...client, env: { GITHUB_REF: 'refs/heads/main', GITHUB_ACTOR: 'ada', HOME: place.folder } }
}

/** Opens a pull request to main that a freeze holds, or with `fix:` in its title one that passes. */
export async function openPull(place: Place, branch: string, title: string): Promise<number> {
  await place.call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: place.sha })
  const content = Buffer.from(`${branch}\n`).toString('base64')
  await place.call('PUT', `/contents/${branch}.txt`, { message: `Add ${branch}`, content, branch })
  const { number } = (await place.call('POST', '/pulls', { title, head: branch, base: 'main' })) as { number: number }
  return number
}

/** The document of the freeze of main, without the moment at which it was made; undefined when it is not frozen. */
export async function keptOf({ repository: { path } }: Place): Promise<unknown> {
  const ref = 'refs/slipway/freeze/main'
  const [found] = (await git(path, ['for-each-ref', '--format=%(refname)', ref])).split('\n')
  if (found !== ref) return undefined
  const { holders, ...rest } = JSON.parse(await git(path, ['show', `${ref}:freeze.json`]))
  return { ...rest, holders: holders.map(({ since, ...holder }: { since: string }) => holder) }
}

/** Lets the time of whoever holds main be over: as if the test had waited for days. */
export async function letExpire(place: Place): Promise<void> {
  const ref = '/git/refs/slipway/freeze/main'
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+/, '')
  const text = await git(place.repository.path, ['show', 'refs/slipway/freeze/main:freeze.json'])
  const kept = JSON.parse(text)
  const holders = kept.holders.map((holder: object) => ({ ...holder, since: ago(2), until: ago(1) }))
  const content = JSON.stringify({ ...kept, holders })
  const { object } = (await place.call('GET', ref.replace('refs', 'ref'))) as { object: { sha: string } }
  const file = { path: 'freeze.json', mode: '100644', type: 'blob', content }
  const tree = (await place.call('POST', '/git/trees', { tree: [file] })) as { sha: string }
  const commit = { message: 'Let it expire', tree: tree.sha, parents: [object.sha] }
  const { sha } = (await place.call('POST', '/git/commits', commit)) as { sha: string }
  await place.call('PATCH', ref, { sha })
}
