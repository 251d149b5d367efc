import type { Complaint } from '../action/plan.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isSafe, parseAddress } from '../network/server-address.ts'
import { matchesPatterns } from './private-patterns.ts'

/** Whom to ask about a module. */
export interface ProxySettings {
  /** The addresses of proxies, in order; none for a private module, or where all is got directly or not at all. */
  readonly proxiesFor: (path: string) => readonly string[]
  /** The address of the checksum database; undefined where none is asked. */
  readonly databaseFor: (path: string) => string | undefined
}

/** What the settings are of. */
export interface ProxySources {
  /** The variables as go has them: GOPROXY, GOPRIVATE, GONOPROXY, GONOSUMDB, GOSUMDB. */
  readonly env: Environment
  /** The input in the place of GOPROXY; '' for none. */
  readonly proxy: string
  /** The input in the place of GOSUMDB; '' for none. */
  readonly checksumDatabase: string
}

/** Settings, or everything that is wrong with them. */
export type ProxySettingsReading =
  | { readonly ok: true; readonly settings: ProxySettings }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** What go does without settings. */
export const defaultProxies = 'https://proxy.golang.org,direct'
const defaultDatabase = 'sum.golang.org'

/** The one database that has another name where its own cannot be reached. */
const aliases: Readonly<Record<string, string>> = {
  'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn'
}

/**
 * Reads whom to ask about modules, as the go command does (https://go.dev/ref/mod#environment-variables). Whether it goes on to
 * the next proxy after a 404 alone (`,`) or after any error (`|`) makes no difference here: all of them are asked. Proxies on disk
 * (`file:`) are for the go command alone. Addresses must be https, or this machine's, and without credentials.
 */
export function proxySettings({ env, proxy, checksumDatabase }: ProxySources): ProxySettingsReading {
  const proxies = readProxies(proxy.trim() === '' ? 'GOPROXY' : 'proxy', proxy.trim() || env.GOPROXY || defaultProxies)
  const database = readDatabase(
    checksumDatabase.trim() === '' ? 'GOSUMDB' : 'checksum-database',
    checksumDatabase.trim() || env.GOSUMDB || defaultDatabase
  )
  const addresses = [...proxies, ...(database === undefined ? [] : [database])]
  const complaints = addresses.flatMap(checkAddress)
  if (complaints.length > 0) return { ok: false, complaints }
  const unproxied = env.GONOPROXY || env.GOPRIVATE || ''
  const unchecked = env.GONOSUMDB || env.GOPRIVATE || ''
  const list = proxies.map(({ address }) => address.replace(/\/+$/, ''))
  const settings: ProxySettings = {
    proxiesFor: (path) => (matchesPatterns(unproxied, path) ? [] : list),
    databaseFor: (path) => (matchesPatterns(unchecked, path) ? undefined : database?.address.replace(/\/+$/, ''))
  }
  return { ok: true, settings }
}

interface Address {
  readonly place: string
  readonly address: string
}

/** The proxies of a list up to its end, or to `direct` or `off`, behind which go asks nobody. */
function readProxies(place: string, value: string): readonly Address[] {
  const items = value
    .split(/[,|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
  const end = items.findIndex((item) => item === 'direct' || item === 'off')
  return items
    .slice(0, end < 0 ? undefined : end)
    .map((item) => ({ place, address: withScheme(item) }))
    .filter(({ address }) => !address.startsWith('file:'))
}

/** As go does: single words are kept for itself, and all else that has no scheme is a host. */
function withScheme(item: string): string {
  return /[.:/]/.test(item) && !item.includes(':/') && !item.startsWith('/') ? `https://${item}` : item
}

/** `off`, a name, a name with its key, either of them with an address behind; the input may be an address as well. */
function readDatabase(place: string, value: string): Address | undefined {
  if (value === 'off') return undefined
  const [named = '', address, more] = (aliases[value] ?? value).split(/\s+/)
  if (more !== undefined) return { place, address: value }
  if (address !== undefined) return { place, address }
  return { place, address: named.includes('://') ? named : `https://${named.replace(/\+.*$/, '')}` }
}

function checkAddress({ place, address }: Address): Complaint[] {
  const url = parseAddress(address)
  if (url !== undefined && isSafe(url)) return []
  const shown = url === undefined ? address : address.replace(/\/\/[^/@]*@/, '//…@')
  const remedy = `give an https address, or off${place === 'GOPROXY' ? ', as the input proxy' : place === 'GOSUMDB' ? ', as the input checksum-database' : ''}`
  return [{ place, problem: `expected an https address without credentials, got ${quote(shown)}`, remedy }]
}
