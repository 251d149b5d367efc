import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { nextId, nextNumber } from '../../identifiers.ts'
import { isEmpty } from '../../refs.ts'
import { announce } from '../../releases/announce.ts'
import { chooseLatest } from '../../releases/latest.ts'
import { commitDate, demandFreeTag, markPublished } from '../../releases/publish.ts'
import { readReleases } from '../../releases/read-releases.ts'
import { type Release, releasesOf, stateOf } from '../../releases/release.ts'
import { ensureTag } from '../../releases/release-tag.ts'
import { defaultBranch } from '../../repositories.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type RestResponse, type Route } from '../request.ts'
import { checkRelease, type Wanted } from './check-release.ts'
import { target } from './find.ts'
import { generateNotes } from './notes.ts'
import { releaseShape } from './shape.ts'

/** POST /repos/{owner}/{repo}/releases */
export const create: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/releases',
  documentation: '/releases/releases#create-a-release',
  handle: createRelease
}

type Body = ReturnType<typeof bodyOf<'repos/create-release'>>

async function createRelease(request: RestRequest): Promise<RestResponse> {
  const { state, repository } = request
  if (await isEmpty(repository.path)) throw new RestError(422, 'Repository is empty.')
  const body = bodyOf<'repos/create-release'>(request)
  const text = await textOf(request, body)
  const wanted = await wantedOf(request, body, text.body)
  await checkRelease(repository, wanted, true)
  await readReleases(repository)
  if (!wanted.draft) demandFreeTag(repository, wanted.tag)
  const commit = wanted.draft ? undefined : await ensureTag(request, repository, wanted)
  const date = commit === undefined ? undefined : await commitDate(repository, commit)
  const release = newRelease(request, wanted, text.name)
  const effect = {
    kind: 'create-release',
    target: target(request, release),
    new: stateOf(wanted),
    via: request.via,
    by: release.author
  }
  await perform(state, effect, () => save(request, release, date, wanted))
  const after = releaseShape({ server: state.url, repository }, release)
  announce(request, repository, { after })
  return { status: 201, body: after, headers: { Location: after.url } }
}

function save(request: RestRequest, release: Release, date: string | undefined, wanted: Wanted): void {
  const { repository } = request
  if (date !== undefined) {
    demandFreeTag(repository, release.tag) // another one may have come meanwhile
    markPublished(repository, release, date)
  }
  releasesOf(repository).set(release.id, release)
  if (wanted.discussionCategory !== undefined && date !== undefined) release.discussion = openDiscussion(request)
  if (date === undefined || release.prerelease) return
  chooseLatest(repository, release, wanted.makeLatest ?? 'true') // "Defaults to true for newly published releases"
}

/** The number of a new discussion: issues, pull requests and discussions are counted together. */
export function openDiscussion({ state, repository }: Pick<RestRequest, 'state' | 'repository'>): number {
  return nextNumber(state, `issue ${repository.fullName}`)
}

function newRelease({ state, caller }: RestRequest, wanted: Wanted, name: string | null): Release {
  const now = timestamp(Date.now())
  return {
    id: nextId(state, 'release'),
    tag: wanted.tag,
    target: wanted.target,
    name,
    body: wanted.body,
    draft: true,
    prerelease: wanted.prerelease,
    immutable: false,
    makeLatest: wanted.makeLatest ?? 'true',
    author: loginOf(caller),
    createdAt: now,
    publishedAt: null,
    updatedAt: now,
    discussion: undefined,
    assets: new Map()
  }
}

async function wantedOf({ repository }: RestRequest, body: Body, text: string | null): Promise<Wanted> {
  return {
    tag: body.tag_name,
    // Empty is absent: https://hub.github.com/hub-release.1.html sends it so unless it is told a target.
    target: body.target_commitish || (await defaultBranch(repository)),
    body: text,
    draft: body.draft ?? false,
    prerelease: body.prerelease ?? false,
    makeLatest: body.make_latest,
    discussionCategory: body.discussion_category_name
  }
}

/** "If body is specified, the body will be pre-pended to the automatically generated notes", and a name that is given stays. */
async function textOf(request: RestRequest, { name, body, ...rest }: Body) {
  if (!rest.generate_release_notes) return { name: name ?? null, body: body ?? null }
  const generated = await generateNotes(request, {
    tag: rest.tag_name,
    ...(rest.target_commitish && { target: rest.target_commitish })
  })
  return { name: name || generated.name, body: body ? `${body}\n\n${generated.body}` : generated.body }
}
