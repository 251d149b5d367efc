import type { Schema } from '../rest/schemas.ts'
import { type Scene, type WorldEvent, worldEvent } from './event.ts'

type Release = Schema<'release'>

/** A release before and after a change: no `before` when it is new, no `after` when it is gone. */
export interface ReleaseChange {
  readonly before?: Release | undefined
  readonly after?: Release | undefined
  /** The commit of the release's tag; a draft may have none. */
  readonly tagCommit?: string | undefined
}

/**
 * The events of a change to a release, in GitHub's order. What each activity means:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#release . A draft starts nothing, and a pre-release
 * that was a draft is `published` but not `prereleased`:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export function releaseEvents(scene: Scene, change: ReleaseChange): WorldEvent[] {
  const release = change.after ?? change.before
  if (release === undefined) return []
  const changes = changesOf(change)
  return activitiesOf(change).map((action) => {
    const isDraft = release.draft && ['created', 'edited', 'deleted'].includes(action)
    return worldEvent(scene, {
      name: 'release',
      action,
      ref: `refs/tags/${release.tag_name}`,
      sha: change.tagCommit ?? scene.defaultSha,
      body: { release: releaseForm(release), ...(action === 'edited' && { changes }) },
      why: isDraft ? `a draft release starts no workflow when it is ${action}` : undefined
    })
  })
}

function activitiesOf(change: ReleaseChange): string[] {
  const { before, after } = change
  if (after === undefined) return ['deleted']
  const kind = after.prerelease ? 'prereleased' : 'released'
  if (before === undefined) return after.draft ? ['created'] : ['created', 'published', kind]
  if (after.draft) return before.draft ? edited(change) : ['unpublished']
  if (before.draft) return after.prerelease ? ['published'] : ['published', 'released']
  return [...edited(change), ...(before.prerelease && !after.prerelease ? ['released'] : [])]
}

const looked = ['name', 'body', 'tag_name', 'target_commitish', 'prerelease', 'discussion_url'] as const

function edited({ before, after }: ReleaseChange): string[] {
  return looked.some((key) => before?.[key] !== after?.[key]) ? ['edited'] : []
}

/** What was edited and was different before; of the rest the payload says nothing. */
function changesOf({ before, after }: ReleaseChange): Record<string, { readonly from: string }> {
  if (before === undefined || after === undefined) return {}
  const told = (['name', 'body', 'tag_name'] as const).filter((key) => before[key] !== after[key])
  return Object.fromEntries(told.map((key) => [key, { from: before[key] ?? '' }]))
}

/** A release as it stands in payloads: without the renderings of its text that the REST API gives to who asks. */
function releaseForm(release: Release): Record<string, unknown> {
  const { body_html: _html, body_text: _text, mentions_count: _mentions, ...form } = release
  return form
}
