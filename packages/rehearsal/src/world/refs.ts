import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkObjects } from './objects.ts'
import { isPlainName } from './ref-name.ts'

/** A ref: its full name, the object it names, and that object's type. */
export interface Ref {
  readonly ref: string
  readonly sha: string
  readonly type: string
}

/** A ref and the commit that it leads to through any number of annotated tags. */
export interface CommitRef {
  readonly ref: string
  readonly commit: string
}

/** Lists the refs under a prefix such as `refs/tags/` (or every ref), in the order of their names. */
export async function listRefs(path: string, prefix = 'refs/'): Promise<Ref[]> {
  const shas = new Map([...(await packedRefs(path)), ...(await looseRefs(path))])
  const names = [...shas.keys()].filter((name) => name.startsWith(prefix)).sort()
  return withTypes(
    path,
    names.map((ref) => ({ ref, sha: shas.get(ref) as string }))
  )
}

/** Finds one ref by its full name. */
export async function findRef(path: string, name: string): Promise<Ref | undefined> {
  const sha = await findSha(path, name)
  return sha === undefined ? undefined : (await withTypes(path, [{ ref: name, sha }]))[0]
}

/** The object that a ref names; undefined when there is no ref of that full name. */
export async function findSha(path: string, name: string): Promise<string | undefined> {
  if (!name.startsWith('refs/') || !isPlainName(name)) return undefined
  return (await readLoose(path, name)) ?? (await packedRefs(path)).get(name)
}

/** Whether a repository has no ref at all, as before the first push. */
export async function isEmpty(path: string): Promise<boolean> {
  return (await packedRefs(path)).size === 0 && (await looseNames(path)).length === 0
}

async function withTypes(path: string, refs: readonly Omit<Ref, 'type'>[]): Promise<Ref[]> {
  const objects = await checkObjects(
    path,
    refs.map(({ sha }) => sha)
  )
  return refs.flatMap((ref, at) => {
    const type = objects[at]?.type
    return type === undefined ? [] : [{ ...ref, type }]
  })
}

/**
 * Refs are read from where git's own format keeps them (https://git-scm.com/docs/gitrepository-layout), a file each or
 * all in one, because every request asks for some and a process for each question would be most of its time.
 */
async function looseRefs(path: string): Promise<[string, string][]> {
  const names = await looseNames(path)
  const found = await Promise.all(names.map(async (name) => [name, await readLoose(path, name)] as const))
  return found.flatMap(([name, sha]) => (sha === undefined ? [] : [[name, sha]]))
}

async function looseNames(path: string): Promise<string[]> {
  const entries = await readdir(join(path, 'refs'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
  return files.map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
}

async function readLoose(path: string, name: string): Promise<string | undefined> {
  const text = await readFile(join(path, name), 'latin1').catch(() => '')
  const [, link] = /^ref: (refs\/\S+)/.exec(text) ?? []
  return link === undefined ? /^[0-9a-f]{40}/.exec(text)?.[0] : findSha(path, link)
}

async function packedRefs(path: string): Promise<Map<string, string>> {
  const text = await readFile(join(path, 'packed-refs'), 'utf8').catch(() => '')
  return new Map([...text.matchAll(/^([0-9a-f]{40}) (refs\/.*)$/gm)].map(([, sha = '', ref = '']) => [ref, sha]))
}

/** Finds the commit of each ref; a ref to a tree or a blob is left out. */
export async function peelRefs(path: string, refs: readonly Ref[]): Promise<CommitRef[]> {
  const commits = await checkObjects(
    path,
    refs.map(({ sha }) => `${sha}^{commit}`)
  )
  return refs.flatMap(({ ref }, index) => {
    const commit = commits[index]
    return commit === undefined ? [] : [{ ref, commit: commit.sha }]
  })
}

/**
 * Finds the commit that a caller means, in GitHub's order: a full SHA, a full or half-qualified ref (`heads/x`), a
 * branch, a tag, a short SHA. Revision syntax (`main~1`) is no name and finds nothing.
 */
export async function resolveCommit(path: string, name: string): Promise<string | undefined> {
  if (!isPlainName(name)) return undefined
  const candidates = candidatesFor(name).map((candidate) => `${candidate}^{commit}`)
  return (await checkObjects(path, candidates)).find((object) => object !== undefined)?.sha
}

function candidatesFor(name: string): string[] {
  if (/^[0-9a-f]{40}$/i.test(name)) return [name]
  if (name.startsWith('refs/')) return [name]
  const candidates = name === 'HEAD' ? ['HEAD'] : [`refs/heads/${name}`, `refs/tags/${name}`]
  if (/^(heads|tags)\//.test(name)) candidates.unshift(`refs/${name}`)
  if (/^[0-9a-f]{4,39}$/i.test(name)) candidates.push(name)
  return candidates
}
