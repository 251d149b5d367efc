import { quote } from '../action/untrusted.ts'
import type { Answer, Get } from './get.ts'
import { hashGoMod } from './hash.ts'
import { escapeModule, type ModuleVersion } from './module-version.ts'

/** What a module proxy has of a version. */
export interface ProxyVersion {
  readonly state: 'known'
  /** The hash of the go.mod that it serves. That of the zip is in the checksum database. */
  readonly goModSum: string
  /** The time of the commit, as the proxy says it. */
  readonly time: string | undefined
  /** The commit that the version was made of, where the proxy says so. */
  readonly commit: string | undefined
  /** The ref that it was found by, such as `refs/tags/v1.2.3`. */
  readonly ref: string | undefined
}

/** A version that a proxy knows or not, or no word about it. */
export type ProxyAnswer = ProxyVersion | Exclude<Answer, { readonly state: 'known' }>

/**
 * A proxy that is asked for a version it does not have goes and looks for it, and remembers for some half an hour that there
 * was none: whoever asks before the tag is pushed makes all others wait. With this header proxy.golang.org and several others
 * answer from what they have; those that do not know it look all the same.
 */
const fromCache = { 'disable-module-fetch': 'true' }

/**
 * Asks a module proxy for a version (https://go.dev/ref/mod#goproxy-protocol): first for its information, then for its go.mod.
 * @param proxy the address of the proxy: `https://proxy.golang.org`
 * @param fetch whether the proxy is to get what it does not have; never before the tag is pushed
 * @throws Failure when the address is none that may be asked, or Go does not take the module's name
 */
export async function askProxy(get: Get, proxy: string, module: ModuleVersion, fetch: boolean): Promise<ProxyAnswer> {
  const { path, version } = escapeModule(module)
  const base = `${proxy.replace(/\/+$/, '')}/${path}/@v/${version}`
  const headers = fetch ? {} : fromCache
  const info = await get(`${base}.info`, headers)
  if (info.state !== 'known') return info
  const read = readInfo(info.body)
  if (read?.version !== module.version) {
    const answered = read === undefined ? 'no information' : `the version ${quote(read.version)}`
    return { state: 'not-answered', why: `${base}.info answers with ${answered} in the place of ${module.version}` }
  }
  const goMod = await get(`${base}.mod`, headers)
  if (goMod.state !== 'known') return goMod
  const { time, commit, ref } = read
  return { state: 'known', goModSum: await hashGoMod(goMod.body), time, commit, ref }
}

interface Info {
  readonly version: string
  readonly time: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
}

function readInfo(body: Buffer): Info | undefined {
  let info: unknown
  try {
    info = JSON.parse(body.toString())
  } catch {
    return undefined
  }
  const version = textOf(info, 'Version')
  const origin = fieldOf(info, 'Origin')
  if (version === undefined) return undefined
  return { version, time: textOf(info, 'Time'), commit: textOf(origin, 'Hash'), ref: textOf(origin, 'Ref') }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : undefined
}
