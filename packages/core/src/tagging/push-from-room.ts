import { effect } from '../action/effect.ts'
import type { Runner } from '../action/runner.ts'
import { gitFailure } from '../git/clean-room.ts'
import { remoteAccess, remoteUrl } from '../git/remote-access.ts'
import { haveCommit } from '../tree/commit-room.ts'
import { judgePush } from './explain-push.ts'
import { readPushAnswer } from './push-answer.ts'
import type { MadeTags, Sent } from './sent.ts'

const PUSH = ['push', '--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--recurse-submodules=no']

/** Where the tags stand in the clean room: one pattern moves them all, where a thousand names would be no command line. */
const STAND = 'refs/slipway/tags'

/**
 * Pushes tags once, by a git in the clean room, which finds its way through proxies. Without force, git and the server create
 * tags and never move one: git refuses what the server lists, and the server, under its lock, what has come since.
 */
export async function pushFromRoom(runner: Runner, token: string, { tags, commit, pack }: MadeTags): Promise<Sent> {
  const room = await haveCommit(runner, token, commit)
  const indexed = await room.git(['index-pack', '--strict', '--stdin'], { input: [pack] })
  if (indexed.exitCode !== 0) {
    throw gitFailure(`${tags.length} tags at ${commit}`, indexed, 'this is a mistake in the action: report it')
  }
  room.give(new Map(tags.map(({ tag, object }) => [`${STAND}/${tag}`, object])))
  room.forgetServers()
  const url = remoteUrl(runner)
  const access = remoteAccess(url, token)
  // The server is asked whether it has the commit. Without that, git would pack the whole of it as soon as no branch is at
  // this very commit any more, and what the room holds of it is only a part.
  const settings = [...(access.settings ?? []), ['push.negotiate', 'true'] as const]
  const args = [...PUSH, '--', url.href, `${STAND}/*:refs/tags/*`]
  const result = await effect('push tags', () => room.git(args, { ...access, settings }))
  if (result.exitCode === 0) return { state: 'created' }
  const { stdout, stderr } = result
  const remedy = 'none of them was created; run it again, and if it stays so, look at the status of the server'
  const failed = gitFailure(`push of ${tags.length} tags`, result, remedy)
  return judgePush(runner, readPushAnswer(stdout, stderr), tags.length, `${stdout}\n${stderr}`, failed)
}
