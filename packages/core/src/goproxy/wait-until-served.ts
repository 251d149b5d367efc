import type { Complaint } from '../action/plan.ts'
import { askChecksums } from './ask-checksums.ts'
import { askProxy } from './ask-proxy.ts'
import type { Get } from './get.ts'
import type { Sums } from './hash.ts'
import { inParallel } from './in-parallel.ts'
import type { ModuleVersion } from './module-version.ts'
import type { ProxySettings } from './settings.ts'

/** A version that was tagged, and the hashes that it must be served with. */
export interface TaggedVersion extends ModuleVersion {
  readonly sums: Sums
}

/** What to wait for, and how. */
export interface Waiting {
  readonly get: Get
  readonly settings: ProxySettings
  readonly modules: readonly TaggedVersion[]
  /** The moment, in milliseconds since 1970, after which nothing more is waited for. */
  readonly deadline: number
  /** Takes lines of progress. */
  readonly tell: (line: string) => void
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** What came of it; versions are written `PATH@VERSION`. */
export interface Served {
  readonly served: readonly string[]
  readonly missing: readonly string[]
  /** Of modules that no proxy is asked for: they are private, or all is got directly. */
  readonly unasked: readonly string[]
  /** Versions that are served with another content than that of the tag. */
  readonly differing: readonly Complaint[]
}

/** So many modules are asked for at once. */
const atOnce = 16

/** Pauses grow from the first to the last of these. */
const [firstPause, longestPause] = [1_000, 15_000]

/** So many of those that are missing are named in a line of progress. */
const named = 3

/**
 * Asks the proxies and the checksum database again and again until they serve every version, or the deadline has come. A version
 * counts as served once one of the proxies has it and the database has recorded it. Each is asked at least once. The first
 * version that differs ends the waiting. To be called only once the tags are pushed: a proxy remembers for half an hour that a
 * version was not there.
 */
export async function waitUntilServed({ get, settings, modules, deadline, tell, pause }: Waiting): Promise<Served> {
  const asked = modules.filter(({ path }) => settings.proxiesFor(path).length > 0)
  const unasked = modules.filter((module) => !asked.includes(module)).map(nameOf)
  const served: string[] = []
  const differing: Complaint[] = []
  let missing = asked
  for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
    const states = await inParallel(missing, atOnce, (module) => stateOf(get, settings, module))
    served.push(...missing.filter((_, at) => states[at] === 'served').map(nameOf))
    differing.push(...states.flatMap((state) => (typeof state === 'object' && 'place' in state ? [state] : [])))
    const waited = states.flatMap((state) => (typeof state === 'object' && 'why' in state ? [state.why] : []))
    missing = missing.filter((_, at) => states[at] !== 'served')
    if (missing.length === 0 || differing.length > 0 || Date.now() >= deadline) break
    tell(`${served.length} of ${asked.length} versions are served; ${listed(missing)}: ${waited[0]}`)
    await pause(Math.max(0, Math.min(wait, deadline - Date.now())))
  }
  if (asked.length > 0) tell(`${served.length} of ${asked.length} versions are served`)
  const bad = new Set(differing.map(({ place }) => place))
  return { served, missing: missing.map(nameOf).filter((name) => !bad.has(name)), unasked, differing }
}

function nameOf({ path, version }: ModuleVersion): string {
  return `${path}@${version}`
}

function listed(missing: readonly ModuleVersion[]): string {
  const more = missing.length > named ? ` and ${missing.length - named} more` : ''
  return `waiting for ${missing.slice(0, named).map(nameOf).join(', ')}${more}`
}

/** Served, served with another content, or not yet and why. */
async function stateOf(
  get: Get,
  settings: ProxySettings,
  module: TaggedVersion
): Promise<'served' | Complaint | { readonly why: string }> {
  let why = ''
  for (const proxy of settings.proxiesFor(module.path)) {
    const answer = await askProxy(get, proxy, module, true)
    if (answer.state !== 'known') {
      why ||= answer.state === 'unknown' ? answer.said : answer.why
      continue
    }
    if (answer.goModSum !== module.sums.goModSum) {
      return alarm(
        module,
        `${proxy} serves the go.mod ${answer.goModSum}, and that of the tag is ${module.sums.goModSum}`
      )
    }
    return recordedState(get, settings.databaseFor(module.path), module)
  }
  return { why }
}

async function recordedState(
  get: Get,
  database: string | undefined,
  module: TaggedVersion
): ReturnType<typeof stateOf> {
  if (database === undefined) return 'served'
  const answer = await askChecksums(get, database, module)
  if (answer.state !== 'known') return { why: answer.state === 'unknown' ? answer.said : answer.why }
  const { sum, goModSum } = module.sums
  if (answer.sum === sum && answer.goModSum === goModSum) return 'served'
  const [theirs, ours] = answer.sum === sum ? [answer.goModSum, goModSum] : [answer.sum, sum]
  return alarm(module, `${database} has recorded ${theirs}, and the tag has ${ours}`)
}

function alarm(module: TaggedVersion, problem: string): Complaint {
  return {
    place: nameOf(module),
    problem: `${problem}: this version was there before with another content, and go will refuse the tag to everybody as a security error`,
    remedy: `leave the tag as it is, release the next patch version, and retract ${module.version} in its go.mod`
  }
}
