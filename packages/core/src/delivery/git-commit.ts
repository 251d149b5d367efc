import type { Runner } from '../action/runner.ts'
import { gitFailure } from '../git/clean-room.ts'
import { botIdentity, readIdentity } from '../github/commit-identity.ts'
import { haveCommit } from '../tree/commit-room.ts'
import type { FileChange } from './file-change.ts'
import type { CommitWish, WrittenCommit } from './write-commit.ts'

let count = 0

/** A path in double quotes, as fast-import reads any path in it (https://git-scm.com/docs/git-fast-import#_filemodify). */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

function identity(what: 'author' | 'committer', text: string, now: number): string {
  const { name, email } = readIdentity(what, text === '' ? botIdentity : text) ?? { name: '', email: '' }
  return `${what} ${name} <${email}> ${now} +0000\n`
}

function* fileCommands(files: readonly FileChange[]): Generator<Uint8Array | string> {
  for (const { path, kind, content } of files) {
    const mode = kind === 'executable' ? '100755' : '100644'
    yield `M ${mode} inline ${quoted(path)}\ndata ${content.length}\n`
    yield content
    yield '\n'
  }
}

/**
 * What `git fast-import` is told: one commit on its parent, whose tree it changes in these places alone. One process does
 * what hash-object, mktree and commit-tree would do in three and more.
 */
function* commands(
  { parent, message, files }: CommitWish,
  { ref, people }: { readonly ref: string; readonly people: string }
): Generator<Uint8Array | string> {
  const text = Buffer.from(message.endsWith('\n') ? message : `${message}\n`)
  yield `feature done\ncommit ${ref}\nmark :1\n`
  yield people
  yield `data ${text.length}\n`
  yield text
  yield `\nfrom ${parent}\n`
  yield* fileCommands(files)
  // What it made, and the trees of both commits: two processes less than to ask for them afterwards.
  yield `get-mark :1\nls :1 ""\nls ${parent} ""\ndone\n`
}

/**
 * Makes a commit with git, in the clean room: nobody has it until it is pushed. Modes, symbolic links and submodules of the
 * parent's tree stay. It is not signed.
 * @returns undefined when the tree would be the parent's
 */
export async function commitByGit(runner: Runner, token: string, wish: CommitWish): Promise<WrittenCommit | undefined> {
  const now = Math.floor(Date.now() / 1000)
  const people = identity('author', wish.author, now) + identity('committer', wish.committer, now)
  const room = await haveCommit(runner, token, wish.parent)
  count += 1
  const ref = `refs/slipway/${process.pid}-${count}`
  const input = commands(wish, { ref, people })
  // Few objects would be unpacked again, by one more process.
  const settings = [['fastimport.unpackLimit', '1']] as const
  const result = await room.git(['fast-import', '--quiet', '--done'], { input, settings })
  if (result.exitCode !== 0) {
    throw gitFailure(`commit on ${wish.parent}`, result, 'this is a mistake in the action: report it')
  }
  const [sha = '', after, before] = result.stdout.split('\n')
  return after === before ? undefined : { sha, verified: false }
}
