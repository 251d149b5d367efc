import { gitBytes } from './git.ts'

/** An object of a repository as git stores it. */
export interface GitObject {
  readonly sha: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
  readonly content: Buffer
}

/** Name, type and nothing else of an object. */
export type ObjectName = Omit<GitObject, 'content'>

/**
 * Reads objects by one `git cat-file --batch`; a name that names nothing gives undefined in its place.
 * Names go through standard input, so none of them can be taken for an option.
 */
export async function readObjects(path: string, names: readonly string[]): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return []
  const bytes = await gitBytes(path, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  const objects: (GitObject | undefined)[] = []
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    const header = parseHeader(bytes.toString('utf8', at, end))
    at = end + 1
    if (header === undefined) {
      objects.push(undefined)
      continue
    }
    objects.push({ sha: header.sha, type: header.type, content: bytes.subarray(at, at + header.size) })
    at += header.size + 1
  }
  return objects
}

/** Reads the full name and the type of each object by one `git cat-file --batch-check`; undefined where there is none. */
export async function checkObjects(path: string, names: readonly string[]): Promise<(ObjectName | undefined)[]> {
  if (names.length === 0) return []
  const bytes = await gitBytes(path, ['cat-file', '--batch-check'], { input: `${names.join('\n')}\n` })
  const lines = bytes.toString('utf8').split('\n').slice(0, -1)
  return lines.map((line) => {
    const header = parseHeader(line)
    return header && { sha: header.sha, type: header.type }
  })
}

function parseHeader(line: string): (ObjectName & { readonly size: number }) | undefined {
  const match = /^([0-9a-f]{40}) (commit|tag|tree|blob) (\d+)$/.exec(line)
  if (match === null) return undefined // `NAME missing` or `NAME ambiguous`
  return { sha: match[1] as string, type: match[2] as GitObject['type'], size: Number(match[3]) }
}
