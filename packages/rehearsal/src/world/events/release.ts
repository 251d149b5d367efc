import type { Schema } from '../rest/schemas.ts'
import { type Scene, type WorldEvent, worldEvent } from './event.ts'
import { older } from './older.ts'

type Release = Schema<'release'>

/** Something that became of a release. */
export interface ReleaseFacts {
  readonly release: Release
  /** What was edited, with what was there before. */
  readonly changes?: Readonly<Record<string, unknown>> | undefined
  /** The commit of the release's tag; a draft may have none. */
  readonly tagCommit?: string | undefined
}

/**
 * An activity on a release, such as `published`: https://docs.github.com/en/webhooks/webhook-events-and-payloads#release .
 * A draft starts nothing:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export function releaseEvent(scene: Scene, action: string, facts: ReleaseFacts): WorldEvent {
  const { release, changes = {}, tagCommit } = facts
  const isDraft = release.draft && ['created', 'edited', 'deleted'].includes(action)
  return worldEvent(scene, {
    name: 'release',
    action,
    ref: `refs/tags/${release.tag_name}`,
    sha: tagCommit ?? scene.defaultSha,
    body: { release: releaseForm(release), ...(action === 'edited' && { changes }) },
    why: isDraft ? `a draft release starts no workflow when it is ${action}` : undefined
  })
}

/** A release as it stands in payloads: without the renderings of its text that the REST API gives to who asks. */
function releaseForm(release: Release): Record<string, unknown> {
  const { body_html: _html, body_text: _text, mentions_count: _mentions, ...form } = release
  return older(form)
}
