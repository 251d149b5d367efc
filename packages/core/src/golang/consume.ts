import { pathToFileURL } from 'node:url'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { writeFileProxy } from '../goproxy/file-proxy.ts'
import { checkGoSums } from '../goproxy/go-sum.ts'
import type { Sums } from '../goproxy/hash.ts'
import { inFolder } from '../goproxy/module-plan.ts'
import type { PackedModule } from '../goproxy/pack-module.ts'
import { matchesPatterns } from '../goproxy/private-patterns.ts'
import { withoutReplaces } from '../goproxy/without-replaces.ts'
import type { Tree } from '../manifest/tree.ts'
import { goVersion } from '../modules/go-version.ts'
import { withPrivateFolder } from '../program/private-folder.ts'
import { checkConsumers, checkDownloads } from './check-consumers.ts'
import { checkVersions } from './check-versions.ts'
import { type ConsumeCheck, writeConsumer } from './consumer.ts'
import type { Go } from './find-go.ts'
import { prepareGo } from './go-command.ts'
import { type Sources, sourcesOf } from './go-environment.ts'
import { readGoSums } from './read-go-sums.ts'
import type { ReleasedModule, ServedModule } from './served-release.ts'

export type { ConsumeCheck } from './consumer.ts'

/** The would-be release. */
export interface ConsumeRequest {
  /** The commit, opened to read contents. */
  readonly tree: Tree
  readonly modules: readonly ReleasedModule[]
  /** The time of the commit, as RFC 3339 has it. */
  readonly time: string
  readonly check: ConsumeCheck
}

/** What consumers would meet, and the hashes of each module by its folder, as far as it can be packed. */
export interface Consumed {
  readonly complaints: readonly Complaint[]
  readonly sums: ReadonlyMap<string, Sums>
}

/**
 * Serves the would-be tags to the real toolchain from a folder, as a module proxy would, and lets throwaway consumers take
 * each module: without the replaces and the workspace of the repository, and with empty caches. Everything else is got from
 * where the job gets it. No proxy and no checksum database hears of a version that is not tagged yet: they would remember that
 * it was not there.
 *
 * What Go is asked comes in steps, and a step is left out when the one before has found something: files that no module may
 * have, then versions that cannot be had, then module graphs and packages.
 * @throws Failure when Go cannot get what it needs for reasons that are not in the modules
 */
export async function consumeModules(runner: Runner, go: Go, request: ConsumeRequest): Promise<Consumed> {
  const { tree, modules, time, check } = request
  return withPrivateFolder(runner, async (home) => {
    const proxy = home.folder('proxy')
    const byFolder = new Map(modules.map((one) => [one.module.folder, one]))
    const wanted = modules.map(({ module, version }) => {
      return { folder: module.folder, path: module.mod.module, version: goVersion(version) }
    })
    const goModOf = (packed: PackedModule) => served(packed, byFolder.get(packed.module.folder))
    const packed = await writeFileProxy(proxy, tree, wanted, { time, goModOf })
    const sums = new Map(packed.flatMap(({ module, sums: own }) => (own === undefined ? [] : [[module.folder, own]])))
    const refused = packed.flatMap(refusals)
    const stale = checkGoSums(await readGoSums(tree), packed)
    const release = modules.flatMap(({ module, version }): ServedModule[] => {
      const own = sums.get(module.folder)
      return own === undefined ? [] : [{ module, version: goVersion(version), sums: own }]
    })
    if (refused.length > 0) return { complaints: [...refused, ...stale], sums }
    const sources = besideProxy(
      sourcesOf(go),
      pathToFileURL(proxy).href,
      wanted.map(({ path }) => path)
    )
    const command = prepareGo(go, runner.env, home, sources)
    const empty = writeConsumer(command, 'empty', [])
    const found = [
      ...(await checkDownloads(command, empty, release)),
      ...(await checkVersions(command, empty, release))
    ]
    const met = found.length > 0 ? found : await checkConsumers(command, release, check)
    return { complaints: [...stale, ...met], sums }
  })
}

function served({ goMod }: PackedModule, released: ReleasedModule | undefined): Uint8Array {
  if (released === undefined) return goMod
  return Buffer.from(withoutReplaces(new TextDecoder().decode(goMod), released.module.mod))
}

function refusals({ module, refused }: PackedModule): readonly Complaint[] {
  return refused.map(({ path, why, unread }) => ({
    place: inFolder(module.folder, path),
    problem: why,
    remedy: unread
      ? `make it smaller, or set check to off: it cannot be tried here whether others can get ${module.path}`
      : `change it before ${module.path} is tagged: nobody could download the version, or its hash cannot be told`
  }))
}

/**
 * Our proxy in front of all others. Go passes every proxy over for what is private, so where modules of the release are, no
 * other proxy can be used beside ours: whatever it does not have is got directly, and private names stay where they are.
 */
function besideProxy(sources: Sources, proxy: string, paths: readonly string[]): Sources {
  const isPrivate = paths.some((path) => matchesPatterns(sources.unproxied, path))
  const direct = sources.proxies.trim() === 'off' ? 'off' : 'direct'
  const covering = paths.filter((path) => !paths.some((other) => path.startsWith(`${other}/`)))
  return {
    proxies: `${proxy},${isPrivate ? direct : sources.proxies}`,
    unproxied: isPrivate ? 'none' : sources.unproxied,
    unchecked: [sources.unchecked, ...covering].filter((pattern) => pattern !== '').join(',')
  }
}
