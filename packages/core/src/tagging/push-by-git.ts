import { effect } from '../action/effect.ts'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { createRefs } from '../git/receive-pack.ts'
import { remoteUrl } from '../git/remote-access.ts'
import { type ObjectFormat, type WrittenPack, writePack } from '../git/write-pack.ts'
import { judgePush } from './explain-push.ts'
import type { MadeTags, ReadyTags, Sent } from './sent.ts'
import { packTags } from './tag-objects.ts'
import type { TagPush } from './tag-push.ts'

const PREFIX = 'refs/tags/'

/** Sends the push in git's protocol. Undefined when git is to be run instead. */
async function sendDirectly(
  runner: Runner,
  token: string,
  { tags, commit, pack }: MadeTags
): Promise<Sent | undefined> {
  const format: ObjectFormat = commit.length === 64 ? 'sha256' : 'sha1'
  const refs = new Map(tags.map(({ tag, object }) => [`${PREFIX}${tag}`, object]))
  const received = await effect('push tags', () => createRefs(remoteUrl(runner), token, { refs, pack, format }))
  if (received === undefined) return undefined
  if (received.reasons.size === 0) return { state: 'created' }
  const reasons = new Map([...received.reasons].map(([ref, reason]) => [ref.slice(PREFIX.length), reason]))
  const printed = [...new Set(reasons.values()), ...received.said]
  const remedy = 'none of them was created; run it again, and if it stays so, look at the status of the server'
  const failed = new Failure(`push of ${tags.length} tags: ${inert(printed.join(', '))}; ${remedy}`)
  return judgePush(runner, { reasons, said: received.said }, tags.length, printed.join('\n'), failed)
}

/** Makes tags ready for one atomic push. The server gets the tag objects and nothing else: it has the commit. */
export async function readyByGit(runner: Runner, token: string, push: TagPush): Promise<ReadyTags> {
  const { tags: names, commit, messageOf } = push
  const { pack, names: objects }: WrittenPack =
    messageOf === undefined
      ? await writePack([], commit.length === 64 ? 'sha256' : 'sha1')
      : await packTags(push, messageOf, Math.floor(Date.now() / 1000))
  const tags = names.map((tag, index) => ({ tag, object: objects[index] ?? commit, commit, verified: false }))
  const made = { tags, commit, pack }
  return {
    tags,
    send: async () => {
      const sent = await sendDirectly(runner, token, made)
      if (sent !== undefined) return sent
      return (await import('./push-from-room.ts')).pushFromRoom(runner, token, made)
    }
  }
}
