import { Failure, Refusal } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { changeOnce, lookFor } from '../delivery/pull-request-once.ts'
import { plainText } from '../delivery/pull-request-text.ts'
import { namesOf } from '../github/names.ts'
import { explainApi } from '../github/refusal.ts'
import { adoptionOf } from './release-adopt.ts'
import type { FoundRelease, ReleaseWish } from './release-facts.ts'
import { findRelease, orNothing, ownDraft, type ReleasePlace } from './release-find.ts'
import { type Marker, writeBody, writeMarker } from './release-marker.ts'
import { planRelease, type ReleaseChange } from './release-plan.ts'
import { hashText, readRelease } from './release-read.ts'
import { throwReleaseRefusal } from './release-refusal.ts'

const once = { retries: 0 }

/** So often is looked, decided and written: another run, or a person, may be writing too. */
const ROUNDS = 4

async function markerOf({ tag, commit, name, notes, prerelease }: ReleaseWish): Promise<Marker> {
  return { tag, commit, name: await hashText(name), notes: await hashText(notes), prerelease }
}

/** A release by its number; undefined where it is not there. */
async function releaseOf({ client, runner }: ReleasePlace, id: number): Promise<FoundRelease | undefined> {
  const wanted = { ...namesOf(runner), release_id: id }
  const read = orNothing(client.request('GET /repos/{owner}/{repo}/releases/{release_id}', wanted))
  return readRelease((await read)?.data)
}

/** Creates the draft, once also where no answer tells whether it was done. */
async function createDraft(place: ReleasePlace, wish: ReleaseWish): Promise<FoundRelease> {
  const { client, runner } = place
  const { tag, commit, prerelease } = wish
  const body = writeBody(wish.notes, await markerOf(wish))
  // Were the tag deleted meanwhile, GitHub would make it anew: where the release is bound to, and nowhere else.
  const wanted = { tag_name: tag, target_commitish: commit, name: plainText(wish.name), body, draft: true, prerelease }
  return changeOnce({
    effect: 'create release',
    what: `create the draft of the release ${quote(tag)}`,
    runner,
    send: async () => {
      const names = { ...namesOf(runner), ...wanted, request: once }
      const { data } = await client
        .request('POST /repos/{owner}/{repo}/releases', names)
        .catch((thrown: unknown) => throwReleaseRefusal(tag, thrown))
      return readRelease(data)
    },
    look: () => ownDraft(place, tag)
  })
}

/** The text as it will be: what is kept stays as it is, but for the marker. */
async function bodyAfter(wish: ReleaseWish, release: FoundRelease, change: ReleaseChange): Promise<string> {
  const fresh = await markerOf(wish)
  const old = release.marker ?? fresh
  const marker: Marker = {
    ...fresh,
    name: change.name === undefined ? old.name : fresh.name,
    notes: change.notes === undefined ? old.notes : fresh.notes,
    prerelease: change.prerelease ?? old.prerelease
  }
  if (change.notes !== undefined) return writeBody(change.notes, marker)
  return release.body.replace(writeMarker(old), () => writeMarker(marker))
}

/** Sends a change of a release, and looks whether it is there where no answer tells. */
export async function patchRelease(
  place: ReleasePlace,
  effect: 'update release' | 'publish release',
  release: FoundRelease,
  change: Readonly<Record<string, unknown>>,
  isDone: (now: FoundRelease) => boolean
): Promise<FoundRelease> {
  const { client, runner } = place
  const verb = effect === 'publish release' ? 'publish' : 'update'
  return changeOnce({
    effect,
    what: `${verb} the release ${quote(release.tag)}`,
    runner,
    send: async () => {
      // Without its tag, GitHub may take the tag from the release.
      const tag_name = release.tag
      const wanted = { ...namesOf(runner), release_id: release.id, tag_name, ...change, request: once }
      const { data } = await client
        .request('PATCH /repos/{owner}/{repo}/releases/{release_id}', wanted)
        .catch((thrown: unknown) =>
          throwReleaseRefusal(release.tag, thrown, String(change.discussion_category_name ?? ''))
        )
      return readRelease(data)
    },
    look: async () => {
      const now = await releaseOf(place, release.id)
      return now !== undefined && isDone(now) ? now : undefined
    }
  })
}

async function changeTexts(place: ReleasePlace, wish: ReleaseWish, release: FoundRelease, change: ReleaseChange) {
  const body = await bodyAfter(wish, release, change)
  const { notes: _, ...rest } = change
  return patchRelease(place, 'update release', release, { ...rest, body }, (now) => {
    return plainText(now.body) === plainText(body) && (rest.name === undefined || plainText(now.name) === rest.name)
  })
}

/** Takes a draft over: from then on a run finds it as its own. */
async function adoptDraft(place: ReleasePlace, wish: ReleaseWish, draft: FoundRelease): Promise<FoundRelease> {
  const change = adoptionOf(wish, draft, await markerOf(wish), await hashText('\0'))
  return patchRelease(place, 'update release', draft, { ...change }, ({ marker }) => marker !== undefined)
}

/** What became of a release, and what is to be said of it. */
export interface ReleaseCame {
  readonly release: FoundRelease
  readonly notes: readonly string[]
}

/**
 * Brings the draft of a release, or the release, to the texts that it should have: creates it once, or writes what differs
 * and is ours, until what it says was read back.
 * @throws Refusal when GitHub will never do it, or something else stands there
 */
export async function settleTexts(place: ReleasePlace, wish: ReleaseWish): Promise<ReleaseCame> {
  return settle(place, wish).catch((thrown: unknown) => {
    throw explainApi(`settle the texts of the release ${quote(wish.tag)}`, place.runner, thrown)
  })
}

async function settle(place: ReleasePlace, wish: ReleaseWish): Promise<ReleaseCame> {
  let last: FoundRelease | undefined
  for (let round = 1; round <= ROUNDS; round += 1) {
    const facts = await findRelease(place, wish.tag)
    // A list may not have yet what was just created.
    const release = facts.release ?? (last && (await lookFor(() => releaseOf(place, last?.id ?? 0))))
    const { complaints, create, adopt, change, notes } = planRelease(wish, { ...facts, release })
    if (complaints.length > 0) throw new Refusal(complaints)
    if (create) last = await createDraft(place, wish)
    else if (adopt !== undefined) last = await adoptDraft(place, wish, adopt)
    else if (release !== undefined && Object.keys(change).length > 0) await changeTexts(place, wish, release, change)
    else if (release !== undefined) return { release, notes }
  }
  const what = `settle the texts of the release ${quote(wish.tag)}`
  throw new Failure(`${what}: somebody else changes them at the same time; run it again when they have finished`)
}
