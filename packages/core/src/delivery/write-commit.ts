import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { botIdentity } from '../github/commit-identity.ts'
import { signOff } from './commit-message.ts'
import type { FileChange } from './file-change.ts'

/** How a commit is made: with the API, which signs it for bots, or by git. */
export type CommitHow = 'api' | 'git'

/** A commit to write. */
export interface CommitWish {
  readonly parent: string
  readonly message: string
  /** `Name <email>`, or '' for the token's own. */
  readonly author: string
  readonly committer: string
  readonly signoff: boolean
  readonly files: readonly FileChange[]
  readonly how: CommitHow
}

/** A commit that was written. */
export interface WrittenCommit {
  readonly sha: string
  /** GitHub says that its signature is good. */
  readonly verified: boolean
}

/** Who signs off: who commits, else who wrote it, else whom the commit will be by. */
async function signer(runner: Runner, token: string, { author, committer, how }: CommitWish): Promise<string> {
  if (committer !== '' || author !== '') return (committer || author).trim()
  if (how === 'git') return botIdentity
  const { identify, noreplyIdentity } = await import('../github/identity.ts')
  return noreplyIdentity(await identify(runner, token), runner.serverUrl)
}

/**
 * Writes a commit that nothing points at yet: its parent's tree with these files. By git it is in the clean room of this
 * process alone until it is pushed.
 * @returns undefined when the tree would be the parent's, so that the commit would be empty
 */
export async function writeChange(runner: Runner, token: string, wish: CommitWish): Promise<WrittenCommit | undefined> {
  if (wish.message.trim() === '' || wish.message.includes('\0')) {
    throw new Failure('commit message: it is empty, or has a NUL character; give a text')
  }
  if (wish.how === 'api' && token === '') {
    throw new Failure('token: it is empty, but a commit by the API needs one; pass a token with contents: write')
  }
  const message = wish.signoff ? signOff(wish.message, await signer(runner, token, wish)) : wish.message
  if (wish.how === 'git') {
    const { commitByGit } = await import('./git-commit.ts')
    return commitByGit(runner, token, { ...wish, message })
  }
  const { commitByApi } = await import('./commit-by-api.ts')
  return commitByApi(runner, token, { ...wish, message })
}

/**
 * Writes a commit that nothing points at yet: its parent's tree with these files.
 * @throws Failure when it would be empty
 */
export async function writeCommit(runner: Runner, token: string, wish: CommitWish): Promise<WrittenCommit> {
  const written = await writeChange(runner, token, wish)
  if (written !== undefined) return written
  throw new Failure(`a commit on ${wish.parent} would be empty: its files are already as they should be`)
}
