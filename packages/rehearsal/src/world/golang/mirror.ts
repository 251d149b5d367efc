import { perform } from '../effect.ts'
import { findRepository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type ModuleVersion, makeVersion } from './make-version.ts'
import { NoModule } from './module-files.ts'
import { isPseudoVersion, isVersionOf, type ModulePlace, placeOfModule } from './module-place.ts'

/** What the module proxy and the checksum database of a world keep, for ever, by `PATH@VERSION`. */
export interface Mirror {
  readonly versions: Map<string, ModuleVersion>
  /** What the checksum database has the hashes of, in the order in which somebody asked for them. */
  readonly records: Map<string, ModuleVersion>
  /** What was not there, until when the proxy goes by that (milliseconds since 1970), and what it says. */
  readonly absences: Map<string, { readonly until: number; readonly said: string }>
  readonly going: Map<string, Promise<ModuleVersion>>
}

/** Thrown when a proxy has no such version: what it says with status 404. */
export class NotServed extends Error {
  /** Whether it is for want of a repository in the world, where another proxy might have one. */
  readonly isElsewhere: boolean

  constructor(message: string, isElsewhere = false) {
    super(message)
    this.isElsewhere = isElsewhere
  }
}

/** "it may take up to 30 minutes for the mirror's cache to expire": https://proxy.golang.org/#faq-new-version */
const memory = 30 * 60_000

const mirrors = new WeakMap<WorldState, Mirror>()

/** The mirror of a world, which has nothing before somebody asks. */
export function mirrorOf(state: WorldState): Mirror {
  const known = mirrors.get(state)
  if (known !== undefined) return known
  const mirror: Mirror = { versions: new Map(), records: new Map(), absences: new Map(), going: new Map() }
  mirrors.set(state, mirror)
  return mirror
}

/** Who asks for a version: by which operation, and whether the proxy may look for what it has not. */
export interface Asking {
  readonly via: string
  readonly fetches: boolean
}

/**
 * A version as the proxy has it: as it was when somebody first asked, whatever has become of the tag since. What is not
 * there stays so for half an hour. Throws NotServed.
 */
export async function serveVersion(
  state: WorldState,
  { path, version }: { readonly path: string; readonly version: string },
  { via, fetches }: Asking
): Promise<ModuleVersion> {
  const { versions, absences, going } = mirrorOf(state)
  const key = `${path}@${version}`
  const kept = versions.get(key)
  if (kept !== undefined) return kept
  const absent = absences.get(key)
  if (absent !== undefined && absent.until > state.now()) throw new NotServed(absent.said)
  if (!fetches) throw new NotServed(`not found: ${key}: the proxy has not fetched it, and was asked not to`)
  const made = going.get(key) ?? look(state, { path, version, via }).finally(() => going.delete(key))
  going.set(key, made)
  return made
}

async function look(
  state: WorldState,
  { path, version, via }: { readonly path: string; readonly version: string; readonly via: string }
): Promise<ModuleVersion> {
  const { versions, absences } = mirrorOf(state)
  const key = `${path}@${version}`
  const { place, repository } = findModule(state, path)
  try {
    if (isPseudoVersion(version)) throw new NoModule('the rehearsal serves versions of tags, and none of commits')
    if (!isVersionOf(place, version))
      throw new NoModule(`invalid version: should be a canonical one of ${place.major || 'v0 or v1'}`)
    const made = await makeVersion(state, repository, { path, version, place })
    const effect = { kind: 'mirror-module', target: `proxy.golang.org ${key}`, new: made.sum, via, by: '' }
    await perform(state, effect, () => versions.set(key, made))
    return made
  } catch (error) {
    if (!(error instanceof NoModule)) throw error
    const said = `not found: ${key}: ${error.message}`
    absences.set(key, { until: state.now() + memory, said })
    throw new NotServed(said)
  }
}

/** The repository of a module. Throws NotServed where the world has none of its name that everybody may read. */
export function findModule(state: WorldState, path: string) {
  const place: ModulePlace | undefined = placeOfModule(path)
  const repository = place && findRepository(state.repositories, place.owner, place.name)
  if (place === undefined || repository === undefined) {
    const isAbove = /^github\.com(?:\/[^/]+)?$/.test(path) // where Go looks too, and nobody has anything
    throw new NotServed(`not found: module ${path}: this is not part of this rehearsal`, !isAbove)
  }
  if (repository.private)
    throw new NotServed(`not found: module ${path}: could not read Username for 'https://github.com'`)
  return { place, repository }
}
