import { git } from './git.ts'
import { checkObjects } from './objects.ts'

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
  const output = await git(path, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)'])
  return output
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [ref = '', sha = '', type = ''] = line.split(' ')
      return { ref, sha, type }
    })
}

/** Finds one ref by its full name. */
export async function findRef(path: string, name: string): Promise<Ref | undefined> {
  return (await listRefs(path, name)).find(({ ref }) => ref === name)
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

function isPlainName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return name !== '' && !/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|^-/.test(name)
}
