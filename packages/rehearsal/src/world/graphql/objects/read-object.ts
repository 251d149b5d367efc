import { parseCommit, parseTag } from '../../commit-object.ts'
import { type GitObject, readObjects } from '../../objects.ts'
import type { Repository } from '../../repositories.ts'
import type { CommitSource, ObjectSource } from './sources.ts'

/** Reads an object by its full SHA; undefined when the repository does not have it. `path` is where a tree stands. */
export async function readObject(repository: Repository, oid: string, path = ''): Promise<ObjectSource | undefined> {
  const [object] = await readObjects(repository.path, [oid])
  return object && sourceOf(repository, object, path)
}

/** Reads the commits of a list of SHAs in its order, all by one git. */
export async function readCommits(repository: Repository, oids: readonly string[]): Promise<CommitSource[]> {
  const objects = await readObjects(repository.path, oids)
  return objects.flatMap((object) => {
    const source = object && sourceOf(repository, object, '')
    return source?.__typename === 'Commit' ? [source] : []
  })
}

/**
 * What an expression names (https://git-scm.com/docs/gitrevisions, as GitHub's `object(expression:)` takes them):
 * `main`, `v1.2.3`, `main~2`, `main:charts/harbor/Chart.yaml`. Undefined when it names nothing.
 */
export async function readExpression(repository: Repository, expression: string): Promise<ObjectSource | undefined> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (expression === '' || expression.startsWith('-') || /[\u0000-\u001f]/.test(expression)) return undefined
  const [object] = await readObjects(repository.path, [expression])
  const colon = expression.indexOf(':')
  return object && sourceOf(repository, object, colon < 0 ? '' : expression.slice(colon + 1).replace(/\/$/, ''))
}

function sourceOf(repository: Repository, { sha: oid, type, content }: GitObject, path: string): ObjectSource {
  if (type === 'commit') return { __typename: 'Commit', repository, oid, commit: parseCommit(oid, content) }
  if (type === 'tag') return { __typename: 'Tag', repository, oid, tag: parseTag(oid, content) }
  if (type === 'tree') return { __typename: 'Tree', repository, oid, path }
  return { __typename: 'Blob', repository, oid, content }
}
