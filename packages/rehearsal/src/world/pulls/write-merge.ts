import { commitsBetween, mergeTrees, treeOf } from '../commit-graph.ts'
import { parseCommit } from '../commit-object.ts'
import { identityOf } from '../git-objects/account-address.ts'
import { webFlow } from '../git-objects/web-flow.ts'
import { writeCommit } from '../git-objects/write-commit.ts'
import { readObjects } from '../objects.ts'
import type { Repository } from '../repositories.ts'
import type { MergeMethod, Pull } from './pull.ts'

/** A merge that is to be written. */
export interface Merge {
  readonly method: MergeMethod
  /** The tip of the base branch. */
  readonly base: string
  readonly message: string
  /** The login of who merges. */
  readonly by: string
}

/** Writes the commits of a merge and gives the last one; undefined when that is not possible without a person. */
export function writeMerge(pull: Pull, merge: Merge): Promise<string | undefined> {
  return merge.method === 'rebase' ? rebase(pull, merge) : join(pull, merge)
}

async function join({ head, base: { repository } }: Pull, merge: Merge): Promise<string | undefined> {
  const tree = await mergeTrees(repository, merge.base, head.sha)
  if (tree === undefined) return undefined
  return writeCommit(repository.path, {
    tree,
    parents: merge.method === 'merge' ? [merge.base, head.sha] : [merge.base],
    author: identityOf(merge.by),
    committer: webFlow,
    message: merge.message,
    signature: 'github'
  })
}

/**
 * Writes the commits anew on the tip of the base, without merges, also where they could stay as they are. Their authors
 * stay, who merges becomes the committer, and GitHub does not sign them:
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/about-merge-methods-on-github#rebasing-and-merging-your-commits
 */
async function rebase({ head, base: { repository } }: Pull, merge: Merge): Promise<string | undefined> {
  let tip: string | undefined = merge.base
  for (const sha of await commitsBetween(repository, merge.base, head.sha, '--no-merges')) {
    tip = await pick(repository, tip, sha, merge.by)
    if (tip === undefined) return undefined
  }
  return tip
}

/** Applies what a commit changes onto a tip: a commit with the tip's tree beside it makes a merge find its parent. */
async function pick(repository: Repository, tip: string, sha: string, by: string): Promise<string | undefined> {
  const [object] = await readObjects(repository.path, [sha])
  if (object === undefined) throw new Error(`${repository.fullName} lacks the commit ${sha}`)
  const { parents, author, message } = parseCommit(sha, object.content)
  const committer = identityOf(by)
  const beside = await writeCommit(repository.path, {
    ...{ tree: await treeOf(repository, tip), parents: parents.slice(0, 1), author, committer, message: '' }
  })
  const tree = await mergeTrees(repository, beside, sha)
  return tree && writeCommit(repository.path, { tree, parents: [tip], author, committer, message: `${message}\n` })
}
