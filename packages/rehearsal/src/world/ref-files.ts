import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

// Refs are read from where git's own format keeps them (https://git-scm.com/docs/gitrepository-layout), a file each or
// all in one, because every request asks for some and a process for each question would be most of its time.

/** A ref and the object that it names. */
export interface NamedSha {
  readonly ref: string
  readonly sha: string
}

/** The refs under a prefix such as `refs/tags/`, in the order of their names. */
export async function readRefs(path: string, prefix: string): Promise<NamedSha[]> {
  const packed = await packedRefs(path)
  const loose = looseNames(path, prefix).flatMap((name): [string, string][] => {
    const sha = looseSha(path, name, packed)
    return sha === undefined ? [] : [[name, sha]]
  })
  const shas = new Map([...packed, ...loose])
  const names = [...shas.keys()].filter((name) => name.startsWith(prefix)).sort()
  return names.map((ref) => ({ ref, sha: shas.get(ref) as string }))
}

/** The object that a ref of this full name names; undefined when there is none. */
export async function readRef(path: string, name: string): Promise<string | undefined> {
  const text = await readFile(join(path, name), 'latin1').catch(() => '')
  const [, link] = linkIn.exec(text) ?? []
  if (link !== undefined) return readRef(path, link)
  return /^[0-9a-f]{40}/.exec(text)?.[0] ?? (await packedRefs(path)).get(name)
}

/** Whether there is any ref. */
export async function hasRefs(path: string): Promise<boolean> {
  return (await packedRefs(path)).size > 0 || looseNames(path, 'refs/').length > 0
}

/**
 * Makes a ref name an object, whatever it named before, without the process that `git update-ref` takes. For the refs of
 * pull requests, which nobody else writes.
 */
export async function pointRef(path: string, name: string, sha: string): Promise<void> {
  const file = join(path, name)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.lock`, `${sha}\n`)
  await rename(`${file}.lock`, file)
}

const linkIn = /^ref: (refs\/\S+)/

async function packedRefs(path: string): Promise<Map<string, string>> {
  const text = await readFile(join(path, 'packed-refs'), 'utf8').catch(() => '')
  return new Map([...text.matchAll(/^([0-9a-f]{40}) (refs\/.*)$/gm)].map(([, sha = '', ref = '']) => [ref, sha]))
}

function looseSha(path: string, name: string, packed: ReadonlyMap<string, string>): string | undefined {
  const text = textAt(join(path, name))
  const [, link] = linkIn.exec(text) ?? []
  return link === undefined ? /^[0-9a-f]{40}/.exec(text)?.[0] : (looseSha(path, link, packed) ?? packed.get(link))
}

function looseNames(path: string, prefix: string): string[] {
  const entries = entriesOf(join(path, prefix.slice(0, prefix.lastIndexOf('/'))))
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
  return files.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
}

/** Hundreds of small files are read several times as fast one after the other as by promises. */
function textAt(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return '' // deleted meanwhile
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return [] // there is none
  }
}
