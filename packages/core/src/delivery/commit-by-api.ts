import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { openClient } from '../github/client.ts'
import { readIdentity } from '../github/commit-identity.ts'
import { createBlob, createCommit, createTree, type Place, type TreeFile } from '../github/git-data.ts'
import { readGround } from '../github/ground.ts'
import { namesOf } from '../github/names.ts'
import { explainApi } from '../github/refusal.ts'
import type { FileChange } from './file-change.ts'
import type { CommitWish, WrittenCommit } from './write-commit.ts'

/** A text of up to so many bytes stands in the request for the tree; anything else is a blob of its own. */
const INLINE = 256 * 1024

/** So many bytes and so many files are sent in one request for a tree; the next one builds on its tree. */
const REQUEST = 4 * 1024 * 1024
const ENTRIES = 500

/** The text of a file when JSON can carry it and gives back the same bytes; a NUL has no place in a text. */
function textOf(content: Uint8Array): string | undefined {
  if (content.length > INLINE || content.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}

async function treeFile(place: Place, { path, kind, content }: FileChange): Promise<TreeFile> {
  const mode = kind === 'executable' ? '100755' : '100644'
  const text = textOf(content)
  return text === undefined ? { path, mode, sha: await createBlob(place, content) } : { path, mode, content: text }
}

/** Splits files into parts that fit one request each. */
function parts(files: readonly FileChange[]): FileChange[][] {
  const all: FileChange[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (size + file.content.length > REQUEST || (all.at(-1)?.length ?? 0) >= ENTRIES) {
      all.push([])
      size = 0
    }
    all.at(-1)?.push(file)
    size += file.content.length
  }
  return all
}

/** Writes the tree: one request after the other, as GitHub asks of those who write much. */
async function writeTree(place: Place, base: string, files: readonly FileChange[]): Promise<string> {
  let tree = base
  for (const part of parts(files)) {
    const entries: TreeFile[] = []
    for (const file of part) entries.push(await treeFile(place, file))
    tree = await createTree(place, tree, entries)
  }
  return tree
}

function people({ author, committer }: CommitWish) {
  const by = { author: readIdentity('author', author), committer: readIdentity('committer', committer) }
  return {
    ...(by.author === undefined ? {} : { author: by.author }),
    ...(by.committer === undefined ? {} : { committer: by.committer })
  }
}

function tellUnverified(runner: Runner, sha: string, why: string): void {
  runner.log(
    `commit ${sha} is not verified (${inert(why)}): GitHub signs what GITHUB_TOKEN and GitHub Apps commit by the API without author and committer`
  )
}

/**
 * Writes a commit by the API: its parent's tree with these files. Symbolic links, submodules and the modes of all other
 * files stay, because the tree is built on the parent's.
 * @returns undefined when the tree would be the parent's
 */
export async function commitByApi(runner: Runner, token: string, wish: CommitWish): Promise<WrittenCommit | undefined> {
  const client = await openClient(runner, token)
  const place: Place = { client, ...namesOf(runner) }
  try {
    const { tree: base } = await readGround(client, runner, wish.parent)
    if (base === undefined) throw new Failure(`${wish.parent} is no commit of ${runner.repository}: run it again`)
    const tree = await writeTree(place, base, wish.files)
    if (tree === base) return undefined
    const { message, parent } = wish
    const { sha, verified, why } = await createCommit(place, { message, tree, parents: [parent], ...people(wish) })
    if (!verified) tellUnverified(runner, sha, why)
    return { sha, verified }
  } catch (thrown) {
    throw explainApi(`commit to ${runner.repository}`, runner, thrown)
  }
}
