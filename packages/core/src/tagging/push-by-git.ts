import { effect } from '../action/effect.ts'
import type { Runner } from '../action/runner.ts'
import { gitFailure } from '../git/clean-room.ts'
import type { FetchRoom } from '../git/fetch-room.ts'
import { remoteAccess, remoteUrl } from '../git/remote-access.ts'
import { haveCommit } from '../tree/commit-room.ts'
import { explainTagPush, mayBeThere } from './explain-push.ts'
import { readPushAnswer } from './push-answer.ts'
import type { ReadyTags, Sent } from './sent.ts'
import { packTags } from './tag-objects.ts'
import type { TagPush } from './tag-push.ts'

const PUSH = ['push', '--porcelain', '--atomic', '--no-verify', '--no-follow-tags', '--recurse-submodules=no']

/** Where the tags stand in the clean room: one pattern moves them all, where a thousand names would be no command line. */
const STAND = 'refs/slipway/tags'

/** Makes the objects of annotated tags in the room, and gives the name of each. */
async function makeObjects(room: FetchRoom, push: TagPush): Promise<readonly string[]> {
  const { tags, commit, messageOf } = push
  if (messageOf === undefined) return tags.map(() => commit)
  const { pack, names } = await packTags(push, messageOf, Math.floor(Date.now() / 1000))
  const result = await room.git(['index-pack', '--strict', '--stdin'], { input: [pack] })
  if (result.exitCode === 0) return names
  throw gitFailure(`${tags.length} tags at ${commit}`, result, 'this is a mistake in the action: report it')
}

/**
 * Pushes once. Without force, git and the server create tags and never move one: git refuses what the server lists, and the
 * server, under its lock, what has come since.
 */
async function send(runner: Runner, token: string, room: FetchRoom, total: number): Promise<Sent> {
  const url = remoteUrl(runner)
  const access = remoteAccess(url, token)
  room.forgetServers()
  // The server is asked whether it has the commit. Without that, git would pack the whole of it as soon as no branch is at
  // this very commit any more, and what the room holds of it is only a part.
  const settings = [...(access.settings ?? []), ['push.negotiate', 'true'] as const]
  const args = [...PUSH, '--', url.href, `${STAND}/*:refs/tags/*`]
  const result = await effect('push tags', () => room.git(args, { ...access, settings }))
  if (result.exitCode === 0) return { state: 'created' }
  const { stdout, stderr } = result
  const answer = readPushAnswer(stdout, stderr)
  const why = explainTagPush(runner, answer, total, `${stdout}\n${stderr}`)
  if (why !== undefined) return { state: 'refused', why }
  const remedy = 'none of them was created; run it again, and if it stays so, look at the status of the server'
  return { state: 'unsure', again: !mayBeThere(answer), why: gitFailure(`push of ${total} tags`, result, remedy) }
}

/** Makes tags ready for one atomic push. The server gets the tag objects and nothing else: it has the commit. */
export async function readyByGit(runner: Runner, token: string, push: TagPush): Promise<ReadyTags> {
  const { tags, commit } = push
  const room = await haveCommit(runner, token, commit)
  const objects = await makeObjects(room, push)
  const made = tags.map((tag, index) => ({ tag, object: objects[index] ?? commit, commit, verified: false }))
  return {
    tags: made,
    send: () => {
      room.give(new Map(made.map(({ tag, object }) => [`${STAND}/${tag}`, object])))
      return send(runner, token, room, tags.length)
    }
  }
}
