import { checkObjects } from './objects.ts'
import { hasRefs, type NamedSha, readRef, readRefs } from './ref-files.ts'
import { isPlainName } from './ref-name.ts'

/** A ref: its full name, the object it names, and that object's type. */
export interface Ref extends NamedSha {
  readonly type: string
}

/** A ref and the commit that it leads to through any number of annotated tags. */
export interface CommitRef {
  readonly ref: string
  readonly commit: string
}

/** Lists the refs under a prefix such as `refs/tags/` (or every ref), in the order of their names. */
export async function listRefs(path: string, prefix = 'refs/'): Promise<Ref[]> {
  return withTypes(path, await readRefs(path, prefix))
}

/** The branches, without `refs/heads/`, that name a commit. */
export async function branchesAt(path: string, sha: string): Promise<string[]> {
  const heads = await readRefs(path, 'refs/heads/')
  return heads.filter((head) => head.sha === sha).map(({ ref }) => ref.slice('refs/heads/'.length))
}

/** Finds one ref by its full name. */
export async function findRef(path: string, name: string): Promise<Ref | undefined> {
  const sha = await findSha(path, name)
  return sha === undefined ? undefined : (await withTypes(path, [{ ref: name, sha }]))[0]
}

/** The object that a ref names; undefined when there is no ref of that full name. */
export async function findSha(path: string, name: string): Promise<string | undefined> {
  if (!name.startsWith('refs/') || !isPlainName(name)) return undefined
  return readRef(path, name)
}

/** Whether a repository has no ref at all, as before the first push. */
export async function isEmpty(path: string): Promise<boolean> {
  return !(await hasRefs(path))
}

async function withTypes(path: string, refs: readonly NamedSha[]): Promise<Ref[]> {
  const objects = await checkObjects(
    path,
    refs.map(({ sha }) => sha)
  )
  return refs.flatMap((ref, at) => {
    const type = objects[at]?.type
    return type === undefined ? [] : [{ ...ref, type }]
  })
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
