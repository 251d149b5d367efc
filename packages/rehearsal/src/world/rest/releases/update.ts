import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { invalidChange } from '../../refusal.ts'
import { announce } from '../../releases/announce.ts'
import { custom } from '../../releases/errors.ts'
import { chooseLatest, latestRelease } from '../../releases/latest.ts'
import { commitDate, demandFreeTag, markPublished } from '../../releases/publish.ts'
import { type Release, stateOf } from '../../releases/release.ts'
import { ensureTag } from '../../releases/release-tag.ts'
import { loginOf } from '../../tokens.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { checkRelease, type Wanted } from './check-release.ts'
import { openDiscussion } from './create.ts'
import { findRelease, target } from './find.ts'
import { releaseShape } from './shape.ts'

/** PATCH /repos/{owner}/{repo}/releases/{release_id}: what is left out stays; `draft: false` publishes a draft. */
export const update: Route = {
  method: 'PATCH',
  path: '/repos/{owner}/{repo}/releases/{release_id}',
  documentation: '/releases/releases#update-a-release',
  handle: async (request) => {
    const release = await findRelease(request)
    return updateRelease(request, release)
  }
}

async function updateRelease(request: RestRequest, release: Release): Promise<RestResponse> {
  const { state, repository } = request
  const home = { server: state.url, repository }
  const body = bodyOf<'repos/update-release'>(request)
  const wanted = wantedOf(release, body)
  refuseImmutable(release, wanted)
  await checkRelease(repository, wanted, false)
  if (!wanted.draft) demandFreeTag(repository, wanted.tag, release.id)
  const date = wanted.draft ? undefined : await commitDate(repository, await ensureTag(request, repository, wanted))
  const [before, latest] = [releaseShape(home, release), latestRelease(repository)?.id]
  const effect = { ...effectOf(release, wanted), target: target(request, wanted), via: request.via }
  await perform(state, { ...effect, by: loginOf(request.caller) }, () => {
    if (date !== undefined) demandFreeTag(repository, wanted.tag, release.id)
    if (body.name !== undefined) release.name = body.name
    change(request, release, wanted, date)
  })
  const after = releaseShape(home, release)
  const madeLatest = !before.draft && latest !== release.id && latestRelease(repository)?.id === release.id
  announce(request, repository, { before, after, madeLatest })
  return { body: after }
}

function change(request: RestRequest, release: Release, wanted: Wanted, date: string | undefined): void {
  const { repository } = request
  const isNew = release.draft && date !== undefined
  Object.assign(release, { tag: wanted.tag, target: wanted.target, body: wanted.body, prerelease: wanted.prerelease })
  release.updatedAt = timestamp(Date.now())
  if (isNew) markPublished(repository, release, date)
  if (date === undefined) Object.assign(release, { draft: true, publishedAt: null })
  else release.createdAt = date
  if (wanted.discussionCategory !== undefined && date !== undefined) release.discussion ??= openDiscussion(request)
  const choice = wanted.makeLatest ?? (isNew && !release.prerelease ? 'true' : undefined)
  if (choice !== undefined) chooseLatest(repository, release, choice)
}

function wantedOf(release: Release, body: ReturnType<typeof bodyOf<'repos/update-release'>>): Wanted {
  return {
    tag: body.tag_name ?? release.tag,
    target: body.target_commitish || release.target,
    body: body.body ?? release.body,
    draft: body.draft ?? release.draft,
    prerelease: body.prerelease ?? release.prerelease,
    makeLatest: body.make_latest,
    discussionCategory: body.discussion_category_name
  }
}

/**
 * Name, notes, `prerelease` and `make_latest` of an immutable release can be changed, measured in
 * https://github.com/github/docs/issues/45718 . What GitHub says about the others is not known in its words.
 */
function refuseImmutable(release: Release, { tag, draft }: Wanted): void {
  if (!release.immutable) return
  if (tag !== release.tag)
    throw invalidChange(custom('tag_name cannot be changed for an immutable release', 'tag_name'))
  if (draft) throw invalidChange(custom('An immutable release cannot be a draft'))
}

function effectOf(release: Release, wanted: Wanted) {
  const [old, now] = [stateOf(release), stateOf(wanted)]
  const kind =
    release.draft === wanted.draft ? 'update-release' : wanted.draft ? 'unpublish-release' : 'publish-release'
  return { kind, old, new: now }
}
