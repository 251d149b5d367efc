import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { actionFileIn, readAction } from './action-file.ts'
import type { PlayOptions } from './options.ts'
import type { StandIn } from './stand-ins/stand-in.ts'
import { standInFor } from './stand-ins/stand-ins.ts'
import { stubOf } from './stubs.ts'

/** A repository whose files are at hand: the one that is rehearsed, or the suite. */
export interface Source {
  readonly root: string
  readonly repository: string
  readonly ref: string
  readonly sha: string
  /** Whether its code is the suite's own. Other code is run or shown as `runSteps` says. */
  readonly trusted: boolean
}

/** What a step's `uses` means here. */
export type ResolvedAction =
  | { readonly kind: 'action'; readonly folder: string; readonly source: Source; readonly local: boolean }
  | { readonly kind: 'checkout' }
  | { readonly kind: 'app-token' }
  | { readonly kind: 'stand-in'; readonly play: StandIn }
  | { readonly kind: 'stubbed'; readonly outputs: Readonly<Record<string, string>> }
  | { readonly kind: 'third-party' }
  | { readonly kind: 'docker' }
  | { readonly kind: 'missing'; readonly problem: string }

/** What a job's `uses` means here. */
export type ResolvedWorkflow =
  | { readonly kind: 'workflow'; readonly file: string; readonly source: Source }
  | { readonly kind: 'stubbed'; readonly outputs: Readonly<Record<string, string>> }
  | { readonly kind: 'third-party' }
  | { readonly kind: 'missing'; readonly problem: string }

type Suite = Pick<PlayOptions, 'suite' | 'repository' | 'runSteps' | 'stubs' | 'builders'>

/**
 * Finds what `uses` of a step names.
 *
 * `./` is below the job's workspace; `$/` below the repository that the running workflow or action came from; a
 * reference to the suite is the local suite, whatever its ref. Everything else is a third party's. A stub that names it
 * comes before all of these.
 */
export function resolveAction(uses: string, source: Source, workspace: string, options: Suite): ResolvedAction {
  if (uses.startsWith('docker://')) return { kind: 'docker' }
  if (uses.startsWith('./')) {
    return playable(localAction(workspace, uses.slice(2), { ...source, trusted: false }, true), uses, options)
  }
  if (uses.startsWith('$/')) return playable(localAction(source.root, uses.slice(2), source, false), uses, options)
  const remote = parseRemote(uses)
  if (remote === undefined) return { kind: 'missing', problem: `"${uses}" is not OWNER/REPOSITORY/PATH@REF` }
  const stub = stubOf(remote, options.stubs)
  if (stub !== undefined) return { kind: 'stubbed', outputs: stub }
  const own = remote.path === '' ? standIns[remote.repository] : undefined
  if (own !== undefined) return { kind: own }
  const standIn = remote.path === '' ? standInFor(remote.repository, options.builders ?? false) : undefined
  if (standIn !== undefined) return { kind: 'stand-in', play: standIn }
  const found = remoteSource(remote, source, options)
  return found === undefined ? unknown(options) : localAction(found.root, remote.path, found, false)
}

/** The actions that the rehearsal plays itself, in place of the real ones. */
const standIns: Readonly<Record<string, 'checkout' | 'app-token'>> = {
  'actions/checkout': 'checkout',
  'actions/create-github-app-token': 'app-token'
}

function unknown({ stubs }: Suite): { kind: 'stubbed'; outputs: Record<string, string> } | { kind: 'third-party' } {
  return stubs?.unknown ? { kind: 'stubbed', outputs: {} } : { kind: 'third-party' }
}

/** Finds what `uses` of a job names. `./` and `$/` are both the repository that the calling workflow came from. */
export function resolveWorkflow(uses: string, source: Source, options: Suite): ResolvedWorkflow {
  const own = /^(?:\.|\$)\/(.*)$/.exec(uses)?.[1]
  const remote = own === undefined ? parseRemote(uses) : undefined
  const found = own === undefined ? remote && remoteSource(remote, source, options) : source
  const path = own ?? remote?.path ?? ''
  if (own === undefined && remote === undefined) {
    return { kind: 'missing', problem: `"${uses}" is not OWNER/REPOSITORY/.github/workflows/FILE@REF` }
  }
  const stub = remote && stubOf(remote, options.stubs)
  if (stub !== undefined) return { kind: 'stubbed', outputs: stub }
  if (found === undefined) return unknown(options)
  const inFolder = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
  if (inFolder && existsSync(join(found.root, path))) return { kind: 'workflow', file: path, source: found }
  return { kind: 'missing', problem: `there is no workflow ${path} in ${found.repository}` }
}

interface Remote {
  readonly repository: string
  readonly path: string
  readonly ref: string
}

function parseRemote(uses: string): Remote | undefined {
  const match = /^([^/@\s]+\/[^/@\s]+)((?:\/[^@]+)?)@(.+)$/.exec(uses)
  if (match?.[1] === undefined) return undefined
  return { repository: match[1].toLowerCase(), path: (match[2] ?? '').slice(1), ref: match[3] ?? '' }
}

function remoteSource(remote: Remote, source: Source, { suite, repository }: Suite): Source | undefined {
  const known = suite.repositories.some((each) => each.toLowerCase() === remote.repository)
  const shipped = /^actions\/[^/]+$/.test(remote.path) && actionFileIn(join(suite.root, remote.path)) !== undefined
  if (known || shipped) {
    return { root: suite.root, repository: remote.repository, ref: remote.ref, sha: remote.ref, trusted: true }
  }
  return remote.repository === repository.toLowerCase() && !source.trusted ? { ...source, ref: remote.ref } : undefined
}

/**
 * Where the repository's own code is not to run, an action that the suite has under the same path and name is played
 * with the suite's: so a clone or fork of the suite can be rehearsed without trusting what it brings along.
 */
function playable(found: ResolvedAction, uses: string, { suite, runSteps }: Suite): ResolvedAction {
  if (found.kind !== 'action' || found.source.trusted || runSteps === 'run') return found
  const folder = join(suite.root, uses.slice(2))
  const twin = actionFileIn(folder)
  const own = actionFileIn(found.folder)
  if (twin === undefined || own === undefined || !/^[./$]*\/actions\/[^/]+$/.test(uses)) return found
  if (readAction(twin, twin).action.name !== readAction(own, own).action.name) return found
  return { ...found, folder, source: { ...found.source, root: suite.root, trusted: true } }
}

function localAction(root: string, path: string, source: Source, local: boolean): ResolvedAction {
  const folder = join(root, path)
  const outside = relative(root, folder).split(sep)[0] === '..'
  if (outside) return { kind: 'missing', problem: `"${path}" is outside the repository` }
  if (actionFileIn(folder) !== undefined) return { kind: 'action', folder, source, local }
  const hint = local ? '. Did you forget to run actions/checkout before running your local action?' : ''
  return { kind: 'missing', problem: `Can't find 'action.yml' or 'action.yaml' under '${path}'${hint}` }
}
