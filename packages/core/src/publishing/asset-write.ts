import { effect } from '../action/effect.ts'
import { Failure, Refusal } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { isAmbiguous, readAnswer } from '../github/answer.ts'
import { identify } from '../github/identity.ts'
import { namesOf } from '../github/names.ts'
import { explainApi } from '../github/refusal.ts'
import { pause } from '../github/write-call.ts'
import { listAssets, readAsset } from './asset-find.ts'
import { type Pace, startPace } from './asset-pace.ts'
import {
  type AssetFile,
  type AssetStep,
  assetComplaints,
  assetConflicts,
  type FoundAsset,
  planAssets
} from './asset-plan.ts'
import { startProgress } from './asset-progress.ts'
import { sendAsset, uploadAddress } from './asset-send.ts'
import type { FoundRelease } from './release-facts.ts'
import { orNothing, type ReleasePlace, reopen } from './release-find.ts'
import { throwReleaseRefusal, wordsOf } from './release-refusal.ts'

/** So many files are on their way at a time. */
const AT_ONCE = 6

/** So often is looked, decided and written. */
const ROUNDS = 5

/** What is known to be there, though a list may not have it yet, by the name. */
type Known = Map<string, FoundAsset>

/** The release, and how fast the server takes its files. */
interface Paced {
  /** Its client is used for little at a time: it gives up after some minutes, and large files take longer. */
  readonly place: ReleasePlace
  readonly release: FoundRelease
  readonly pace: Pace
}

async function remove({ place, release, pace }: Paced, { id, name }: FoundAsset): Promise<void> {
  const { client, runner } = await reopen(place)
  const wanted = { ...namesOf(runner), asset_id: id, request: { retries: 0 } }
  const send = () =>
    effect('delete asset', () => client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', wanted))
  await orNothing(pace(`delete the asset ${quote(name)}`, send)).catch((thrown: unknown) => {
    if (thrown instanceof Failure) throw thrown
    // Where nobody answers, the next look tells whether it is gone.
    if (!isAmbiguous(readAnswer(thrown))) throwReleaseRefusal(release.tag, thrown)
  })
}

/** Sends one file; undefined where no answer tells what became of it, or another run was faster. */
async function upload({ place, release, pace }: Paced, file: AssetFile): Promise<FoundAsset | undefined> {
  const { runner, token } = place
  const url = uploadAddress(release.uploadUrl, runner.apiUrl, file)
  const what = `upload ${quote(file.name)}`
  try {
    const answer = await pace(what, () => effect('upload asset', () => sendAsset(url, token, file, runner.env)))
    return readAsset(answer)
  } catch (thrown) {
    if (thrown instanceof Failure || thrown instanceof Refusal) throw thrown
    if (isAmbiguous(readAnswer(thrown)) || /name already_exists/.test(wordsOf(thrown))) return undefined
    return throwReleaseRefusal(release.tag, thrown)
  }
}

/** Does all, some at a time; after a failure nothing new is begun, and what has begun is waited for. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const failures: unknown[] = []
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined && failures.length === 0; item = waiting.shift()) {
      await work(item).catch((thrown: unknown) => void failures.push(thrown))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (failures.length > 0) throw failures[0]
}

async function carryOut(paced: Paced, steps: readonly AssetStep[], known: Known): Promise<void> {
  const log = (line: string) => paced.place.runner.log(line)
  const due = steps.filter(({ kind }) => kind === 'upload' || kind === 'replace')
  const tell = startProgress(log, { all: steps.length, there: steps.length - due.length })
  await inParallel(due, async ({ file, found, kind, reason = '' }) => {
    if (kind === 'replace' && found !== undefined) {
      log(`${quote(file.name)}: ${inert(reason)}; it is taken away and sent again`)
      await remove(paced, found)
      known.delete(found.name)
    }
    const came = await upload(paced, file)
    if (came === undefined) return
    known.set(came.name, came)
    tell({ name: came.name, size: file.size })
  })
}

/** The list, with what was just uploaded and is not in it yet. */
async function look(place: ReleasePlace, release: FoundRelease, known: Known): Promise<FoundAsset[]> {
  const listed = await listAssets(await reopen(place), release.id)
  const ids = new Set(listed.map(({ id }) => id))
  return [...listed, ...[...known.values()].filter(({ id }) => !ids.has(id))]
}

async function settle(place: ReleasePlace, release: FoundRelease, files: readonly AssetFile[]) {
  const { login } = await identify(place.runner, place.token)
  const standing = { ownDraft: release.draft && release.marker !== undefined, immutable: release.immutable, login }
  const paced = { place, release, pace: startPace((line) => place.runner.log(line)) }
  const known: Known = new Map()
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 1) await pause(500 * round)
    const steps = planAssets(files, await look(place, release, known), standing)
    const conflicts = assetConflicts(steps)
    if (conflicts.length > 0) throw new Refusal(conflicts)
    if (steps.every(({ kind }) => kind === 'there')) return steps
    await carryOut(paced, steps, known)
  }
  throw new Failure(`upload the files of ${quote(release.tag)}: some cannot be seen at the release yet; run it again`)
}

/**
 * Brings the files of a release to what they should be: uploads what is missing, sends again what broke off, and reads all
 * back with size and digest. Nothing else at the release is touched.
 * @throws Refusal when a file cannot be an asset, or other content stands under its name
 */
export async function settleAssets(
  place: ReleasePlace,
  release: FoundRelease,
  files: readonly AssetFile[]
): Promise<readonly AssetStep[]> {
  const complaints = assetComplaints(files)
  if (complaints.length > 0) throw new Refusal(complaints)
  if (files.length === 0) return []
  return settle(place, release, files).catch((thrown: unknown) => {
    throw explainApi(`upload the files of the release ${quote(release.tag)}`, place.runner, thrown)
  })
}
