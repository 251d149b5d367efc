/** What is to be done about the files of a release, decided from what is there; pure. */
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'

/** A file that is to be an asset. */
export interface AssetFile {
  /** Where it stands on disk; of a file that was generated, its name. */
  readonly path: string
  /** What a file has that was generated, and stands nowhere on disk. */
  readonly text?: string
  /** What people know it by in the workspace; by its path when absent. */
  readonly source?: string
  /** The name as GitHub will have it. */
  readonly name: string
  /** The name of the file, where GitHub changes it. */
  readonly given: string
  /** In bytes. */
  readonly size: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string
  /** What GitHub shows instead of the name; empty for none. */
  readonly label: string
  readonly type: string
}

/** An asset as it was found. */
export interface FoundAsset {
  readonly id: number
  readonly name: string
  /** `uploaded`, or `starter` where an upload broke off. */
  readonly state: string
  readonly size: number
  /** As `AssetFile` has it; undefined on a server that tells none. */
  readonly digest: string | undefined
  /** The login of who has uploaded it. */
  readonly uploader: string
}

/** How the release stands that they belong to. */
export interface AssetPlace {
  /** A draft that a run has made; false for whatever is public. */
  readonly ownDraft: boolean
  readonly immutable: boolean
  /** The account of this run. */
  readonly login: string
}

/** What is to be done about one file. */
export interface AssetStep {
  readonly kind: 'there' | 'upload' | 'replace' | 'conflict'
  readonly file: AssetFile
  readonly found?: FoundAsset
  /** Why it is replaced, or in conflict. */
  readonly reason?: string
}

/** A release takes no more: https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases */
const MOST = 1000

/** Each file must be smaller than 2 GiB; see there too. */
const TOO_LARGE = 2 ** 31

/** Why a file of so many bytes is no asset, and what to do; undefined where it can be one. */
export function sizeFault(size: number): readonly [problem: string, remedy: string] | undefined {
  if (size === 0) return ['it is empty, and GitHub takes no empty file', 'leave it out']
  if (size < TOO_LARGE) return undefined
  return [`it has ${size} bytes, and GitHub takes less than 2 GiB`, 'split it']
}

/** Why files cannot be assets of one release; everything at once. */
export function assetComplaints(files: readonly AssetFile[]): Complaint[] {
  const seen = new Map<string, string>()
  const complaints: Complaint[] = []
  if (files.length > MOST) {
    const problem = `they are ${files.length} files, and a release takes ${MOST}`
    complaints.push({ place: 'assets', problem, remedy: 'put some of them together in an archive' })
  }
  for (const { path, source = path, name, size } of files) {
    const complain = (problem: string, remedy: string) =>
      complaints.push({ place: `assets: ${inert(source)}`, problem, remedy })
    const other = seen.get(name)
    if (other === undefined) seen.set(name, source)
    else complain(`GitHub calls it ${quote(name)}, as it does ${quote(other)}`, 'rename one of them')
    const fault = sizeFault(size)
    if (fault !== undefined) complain(...fault)
  }
  return complaints
}

/** What stands for a file: what has its name, or else the same bytes under a name that no file claims. */
function standing(file: AssetFile, files: readonly AssetFile[], found: readonly FoundAsset[]): FoundAsset | undefined {
  const named = found.find(({ name }) => name === file.name) ?? found.find(({ name }) => name === file.given)
  if (named !== undefined || file.given === file.name) return named
  const claimed = new Set(files.flatMap(({ name, given }) => [name, given]))
  return found.find(({ name, digest, size }) => !claimed.has(name) && digest === file.digest && size === file.size)
}

const FROZEN = 'the release is immutable, and nothing can be added to it'

function planAsset(file: AssetFile, found: FoundAsset | undefined, place: AssetPlace): AssetStep {
  if (found === undefined) {
    return place.immutable ? { kind: 'conflict', file, reason: FROZEN } : { kind: 'upload', file }
  }
  const hasBytes = found.state === 'uploaded'
  if (hasBytes && found.size === file.size && (found.digest === undefined || found.digest === file.digest)) {
    return { kind: 'there', file, found }
  }
  if (place.immutable) return { kind: 'conflict', file, found, reason: `${FROZEN}, nor taken from it` }
  if (!hasBytes) return { kind: 'replace', file, found, reason: 'its upload broke off' }
  const isOwn = place.ownDraft && found.uploader.toLowerCase() === place.login.toLowerCase()
  if (isOwn && found.size !== file.size) {
    return { kind: 'replace', file, found, reason: `${found.size} of ${file.size} bytes are there` }
  }
  const theirs = `${found.size} bytes, ${found.digest ?? 'of no digest'}`
  return { kind: 'conflict', file, found, reason: `other content is there (${inert(theirs)}), not ${file.digest}` }
}

/** Plans each file, in the order of the files. What else is at the release is left alone. */
export function planAssets(
  files: readonly AssetFile[],
  found: readonly FoundAsset[],
  place: AssetPlace
): readonly AssetStep[] {
  return files.map((file) => planAsset(file, standing(file, files, found), place))
}

/** The conflicts of a plan, as complaints. */
export function assetConflicts(steps: readonly AssetStep[]): Complaint[] {
  const remedy =
    'what is published is never overwritten: release the next version, or delete the asset of a draft by hand'
  return steps.flatMap(({ kind, file, reason = '' }) =>
    kind === 'conflict' ? [{ place: `asset ${quote(file.name)}`, problem: reason, remedy }] : []
  )
}
