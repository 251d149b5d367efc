import type { Complaint } from '../action/plan.ts'
import { askChecksums } from './ask-checksums.ts'
import { askProxy, type ProxyAnswer, type ProxyVersion } from './ask-proxy.ts'
import type { Get } from './get.ts'
import { inParallel } from './in-parallel.ts'
import type { ModuleVersion } from './module-version.ts'
import type { ProxySettings } from './settings.ts'

/** A version that is about to be tagged. */
export interface ComingVersion extends ModuleVersion {
  /** The tag, which a complaint is about. */
  readonly tag: string
  readonly goModSum: string
  /** The hash of its zip, where that could be computed. */
  readonly sum?: string | undefined
  readonly commit: string
  /** What to do when the version is burnt: release which one instead. */
  readonly remedy: string
}

/** What proxies know before the push. */
export interface KnownBefore {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly string[]
}

/** So many modules are asked for at once. */
const atOnce = 16

/**
 * Asks the proxies which versions they know already, without having them look for one: a tag may have been there and be gone.
 * Only where one is known, the checksum database is asked for it, which has it then. What is known with the content of the
 * commit may be tagged again; what is known with another is burnt, since everybody who has it would be warned of an attack.
 */
export async function knownBefore(
  get: Get,
  settings: ProxySettings,
  modules: readonly ComingVersion[]
): Promise<KnownBefore> {
  const silent = new Map<string, { count: number; readonly why: string }>()
  const notAnswered = (server: string, why: string): void => {
    const before = silent.get(server)
    if (before === undefined) silent.set(server, { count: 1, why })
    else before.count += 1
  }
  const isSilent = (server: string) => silent.has(server)
  const found = await inParallel(modules, atOnce, (module) => judge({ get, settings, notAnswered, isSilent }, module))
  const unheard = [...silent].map(([server, { count, why }]) => {
    return `${server} gave no answer about ${count === 1 ? 'one version' : `${count} versions`}, so it may know them with another content: ${why}`
  })
  return {
    complaints: found.flatMap(({ complaints }) => complaints),
    warnings: [...found.flatMap(({ warnings }) => warnings), ...unheard]
  }
}

interface Asking {
  readonly get: Get
  readonly settings: ProxySettings
  readonly notAnswered: (server: string, why: string) => void
  readonly isSilent: (server: string) => boolean
}

async function judge({ get, settings, notAnswered, isSilent }: Asking, module: ComingVersion): Promise<KnownBefore> {
  const { path, version, tag, remedy } = module
  const knowing: string[] = []
  const problems: string[] = []
  for (const proxy of settings.proxiesFor(path)) {
    // Who is silent about one is asked no more: it would hold the release up for as long as each question may take.
    if (isSilent(proxy)) {
      notAnswered(proxy, '')
      continue
    }
    const answer: ProxyAnswer = await askProxy(get, proxy, module, false)
    if (answer.state === 'not-answered') notAnswered(proxy, answer.why)
    if (answer.state !== 'known') continue
    knowing.push(proxy)
    problems.push(...differences(proxy, answer, module))
  }
  if (knowing.length === 0) return { complaints: [], warnings: [] }
  const database = settings.databaseFor(path)
  const recorded = database === undefined ? undefined : await askChecksums(get, database, module)
  if (recorded?.state === 'not-answered') notAnswered(database ?? '', recorded.why)
  if (recorded?.state === 'known' && recorded.goModSum !== module.goModSum) {
    problems.push(
      `${database} has ${version} with the go.mod ${recorded.goModSum}, and that of the commit is ${module.goModSum}`
    )
  }
  if (recorded?.state === 'known' && module.sum !== undefined && recorded.sum !== module.sum) {
    problems.push(
      `${database} has ${version} with the content ${recorded.sum}, and that of the commit is ${module.sum}`
    )
  }
  const again = `${tag}: ${knowing.join(' and ')} already ${knowing.length === 1 ? 'has' : 'have'} ${path} ${version}, with the content of this commit: the tag was there before and comes back as it was`
  return {
    complaints: problems.map((problem) => ({ place: tag, problem: `${problem}: it is burnt`, remedy })),
    warnings: problems.length === 0 ? [again] : []
  }
}

function differences(proxy: string, { goModSum, commit }: ProxyVersion, module: ComingVersion): string[] {
  if (goModSum !== module.goModSum) {
    return [`${proxy} has ${module.version} with the go.mod ${goModSum}, and that of the commit is ${module.goModSum}`]
  }
  if (commit === undefined || commit === module.commit) return []
  return [`${proxy} has ${module.version} of the commit ${commit}, and the tag is to be at ${module.commit}`]
}
