import { happened } from '../happening.ts'
import type { Repository } from '../repositories.ts'
import type { Schema } from '../rest/schemas.ts'
import type { Author } from '../update-refs.ts'

type Shape = Schema<'release'>

/**
 * Makes known what has become of a release, in GitHub's order: no `before` when it is new, no `after` when it is gone.
 *
 * "created: a draft was saved, or a release or pre-release was published without previously being saved as a draft";
 * "released: a release was published, or a pre-release was changed to a release"
 * (https://docs.github.com/en/webhooks/webhook-events-and-payloads#release). A prerelease that was a draft is `published`
 * without `prereleased`: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release .
 * That drafts start no workflow is for those to know who start workflows.
 */
export function announce(
  { state, caller }: Author,
  repository: Repository,
  change: { readonly before?: Shape; readonly after?: Shape; readonly madeLatest?: boolean }
): void {
  const release = change.after ?? change.before
  for (const action of actionsOf(change)) {
    const changes = action === 'edited' ? { changes: changesOf(change) } : {}
    happened(state, { repository, caller, name: 'release', action, body: { release, ...changes } })
  }
}

function actionsOf({ before, after, madeLatest }: Parameters<typeof announce>[2]): string[] {
  if (after === undefined) return ['deleted']
  const kind = after.prerelease ? 'prereleased' : 'released'
  if (before === undefined) return after.draft ? ['created'] : ['created', 'published', kind]
  if (before.draft && !after.draft) return after.prerelease ? ['published'] : ['published', 'released']
  if (!before.draft && after.draft) return ['unpublished']
  const isEdited = madeLatest || edited.some((member) => before[member] !== after[member])
  const isReleased = !after.draft && before.prerelease && !after.prerelease
  return [...(isEdited ? ['edited'] : []), ...(isReleased ? ['released'] : [])]
}

const edited = ['name', 'body', 'tag_name', 'target_commitish', 'prerelease', 'discussion_url'] as const

/** What was there before, of the members that the payload tells of; nothing about the others. */
function changesOf({ before, after, madeLatest }: Parameters<typeof announce>[2]): Record<string, unknown> {
  const told = (['name', 'body', 'tag_name'] as const).filter((member) => before?.[member] !== after?.[member])
  return {
    ...Object.fromEntries(told.map((member) => [member, { from: before?.[member] ?? '' }])),
    ...(madeLatest && { make_latest: { to: true } })
  }
}
