import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isAmbiguous, readAnswer } from '../github/answer.ts'
import { type Client, openClient } from '../github/client.ts'
import { readIdentity } from '../github/commit-identity.ts'
import { createTag } from '../github/git-data.ts'
import { repositoryId } from '../github/ground.ts'
import { namesOf } from '../github/names.ts'
import { explainApi } from '../github/refusal.ts'
import { createTagRefs } from '../github/update-ref.ts'
import { writeCall } from '../github/write-call.ts'
import { explainTagMove } from './explain-move.ts'
import type { ReadyTags, Sent } from './sent.ts'
import { tagMessage } from './tag-objects.ts'
import type { PushedTag, TagPush } from './tag-push.ts'

/** So many objects are written at a time: GitHub asks those who write much to do little at once. */
const AT_ONCE = 4

/** Writes the objects of annotated tags, which nobody sees before a ref leads to them. */
async function makeTags(client: Client, runner: Runner, push: TagPush): Promise<PushedTag[]> {
  const { tags, commit, messageOf, tagger } = push
  if (messageOf === undefined) return tags.map((tag) => ({ tag, object: commit, commit, verified: false }))
  const person = readIdentity('tagger', tagger)
  const by = person === undefined ? {} : { tagger: person }
  const place = { client, ...namesOf(runner) }
  const made = new Map<string, PushedTag>()
  const waiting = [...tags].values()
  const work = async () => {
    for (const tag of waiting) {
      const { sha, verified } = await createTag(place, { tag, commit, message: tagMessage(messageOf(tag)), ...by })
      made.set(tag, { tag, object: sha, commit, verified })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tags.flatMap((tag) => made.get(tag) ?? [])
}

async function send(client: Client, id: string, runner: Runner, tags: readonly PushedTag[]): Promise<Sent> {
  const what = tags.length === 1 ? `create tag ${quote(tags[0]?.tag ?? '')}` : `create ${tags.length} tags`
  try {
    if (await writeCall('push tags', what, () => createTagRefs(client, id, tags))) return { state: 'created' }
    return { state: 'unsure', again: true, why: new Failure(`${what}: GitHub did not confirm it; run it again`) }
  } catch (thrown) {
    const names = tags.map(({ tag }) => tag)
    const why = explainTagMove(what, runner, thrown, names)
    if (why === thrown || 'complaints' in why) return { state: 'refused', why }
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return { state: 'unsure', again: true, why }
    // GitHub's words for a ref that is there have changed before; a look at the tags tells better.
    const mayBeThere = ['UNPROCESSABLE', 'STALE_DATA'].includes(answer.type)
    return mayBeThere ? { state: 'unsure', again: false, why } : { state: 'refused', why }
  }
}

/** Makes tags ready for one `updateRefs`, without a clone: the objects of annotated ones are written by REST. */
export async function readyByApi(runner: Runner, token: string, push: TagPush): Promise<ReadyTags> {
  if (token === '') {
    throw new Failure('token: it is empty, but tags by the API need one; pass a token with contents: write')
  }
  const client = await openClient(runner, token)
  try {
    const [id, tags] = await Promise.all([repositoryId(runner, token), makeTags(client, runner, push)])
    return { tags, send: () => send(client, id, runner, tags) }
  } catch (thrown) {
    throw explainApi(`tags of ${runner.repository}`, runner, thrown)
  }
}
