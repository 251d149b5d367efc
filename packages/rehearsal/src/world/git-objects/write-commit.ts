import { type Identity, signatureLine } from './signature.ts'
import { signAsGithub } from './web-flow.ts'
import { writeLooseObject } from './write-loose-object.ts'
import { writeObject } from './write-object.ts'

/** A commit that is to be written. */
export interface NewCommit {
  /** The SHA of the tree. */
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly committer: Identity
  /** Stored as it is. */
  readonly message: string
  /** `github`: signed by GitHub, so that it is verified. Else the signature itself, or none. */
  readonly signature?: 'github' | { readonly text: string } | undefined
}

/** Writes a commit and gives its SHA. Rejects, with git's words, when something about it is impossible. */
export async function writeCommit(path: string, commit: NewCommit): Promise<string> {
  return writeObject(path, 'commit', textOf(commit))
}

/** The same for a commit of which nothing comes from outside that is not known to be possible. */
export async function writeTrustedCommit(path: string, commit: NewCommit): Promise<string> {
  return writeLooseObject(path, 'commit', textOf(commit))
}

function textOf(commit: NewCommit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((sha) => `parent ${sha}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`
  ]
  const payload = `${lines.join('\n')}\n\n${commit.message}`
  const { signature } = commit
  const text = signature === 'github' ? signAsGithub(payload) : signature?.text.trim()
  const header = text === undefined ? [] : [`gpgsig ${text.replaceAll('\n', '\n ')}`]
  return `${[...lines, ...header].join('\n')}\n\n${commit.message}`
}
