import type { Answer, Get } from './get.ts'
import type { Sums } from './hash.ts'
import { escapeModule, type ModuleVersion } from './module-version.ts'

/** The hashes that a checksum database has of a version, or that it has none, or no word about it. */
export type ChecksumAnswer = ({ readonly state: 'known' } & Sums) | Exclude<Answer, { readonly state: 'known' }>

const hash = /^h1:[A-Za-z0-9+/]{43}=$/

/**
 * Looks a version up in a checksum database (https://go.dev/ref/mod#checksum-database). The signature of the answer is not
 * verified, nor is its place in the log: that is what the go command does for everybody who downloads the module. Here the
 * answer is compared with what was computed, so what a false one can do is to raise an alarm, or to hide one until then.
 *
 * The database gets what it does not have from a proxy, for ever: it is not to be asked before the tag is pushed.
 * @param database the address of the database: `https://sum.golang.org`, or `PROXY/sumdb/sum.golang.org`
 * @throws Failure when the address is none that may be asked, or Go does not take the module's name
 */
export async function askChecksums(get: Get, database: string, module: ModuleVersion): Promise<ChecksumAnswer> {
  const { path, version } = escapeModule(module)
  const url = `${database.replace(/\/+$/, '')}/lookup/${path}@${version}`
  const answer = await get(url)
  if (answer.state !== 'known') return answer
  const sums = readRecord(answer.body.toString(), module)
  return sums === undefined
    ? { state: 'not-answered', why: `${url} answers with no record of ${module.path} ${module.version}` }
    : { state: 'known', ...sums }
}

/**
 * Reads a record: the number of it, lines as in go.sum, an empty line, and the signed head of the log's tree.
 * @returns undefined where it is none, or not one of this version
 */
export function readRecord(text: string, { path, version }: ModuleVersion): Sums | undefined {
  const end = text.indexOf('\n\n')
  const [id = '', ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  const hashOf = (what: string): string | undefined => {
    const found = lines.filter((line) => line.startsWith(`${what} `)).map((line) => line.slice(what.length + 1))
    return found.length === 1 && hash.test(found[0] ?? '') ? found[0] : undefined
  }
  const sum = hashOf(`${path} ${version}`)
  const goModSum = hashOf(`${path} ${version}/go.mod`)
  if (!/^[0-9]+$/.test(id) || sum === undefined || goModSum === undefined) return undefined
  return { sum, goModSum }
}
