import type { Came, Occasion } from '#core/action/run-action'
import { pushTags } from '#core/tagging/tag-push'
import type { inputs as spec } from './inputs.ts'
import type { TagOperation } from './operation.ts'
import type { Output } from './outputs.ts'
import type { TagFacts } from './tag-facts.ts'
import { type Status, tagOutputs } from './tag-outputs.ts'

/** What an operation about tags is carried out with. */
export type Tagging = Occasion<typeof spec, TagFacts>

const statuses = new WeakMap<TagFacts, Map<string, Status>>()

/** What has become of the tags in this run so far. */
export function statusesOf(facts: TagFacts): Map<string, Status> {
  const known = statuses.get(facts) ?? new Map<string, Status>()
  statuses.set(facts, known)
  return known
}

/** Creates the tags of one push that are not there yet. */
export async function applyTags(
  { tags, commit, how, tagger }: TagOperation,
  { inputs, runner, facts }: Tagging
): Promise<Came<Output>> {
  const { standing, messages } = facts
  const missing = tags.filter((tag) => !standing.there.has(tag))
  const messageOf = messages && ((tag: string) => messages.get(tag) ?? '')
  const pushed = await pushTags(runner, inputs.token, { tags: missing, commit, messageOf, tagger, how })
  const known = statusesOf(facts)
  for (const { tag, verified } of pushed) {
    known.set(tag, 'created')
    // As git says it, so that what people look for in a log of a release is there.
    runner.log(` * [new tag]         ${tag} -> ${tag}${verified ? ' (verified)' : ''}`)
  }
  return tagOutputs(inputs, facts, known)
}
