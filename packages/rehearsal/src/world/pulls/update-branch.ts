import { countCommits, fetchCommit, mergeTrees, tipOf } from '../commit-graph.ts'
import { identityOf } from '../git-objects/account-address.ts'
import { webFlow } from '../git-objects/web-flow.ts'
import { writeCommit } from '../git-objects/write-commit.ts'
import { Refusal } from '../refusal.ts'
import { loginOf } from '../tokens.ts'
import { type Author, updateRefs } from '../update-refs.ts'
import { isOpen, type Pull } from './pull.ts'

/**
 * Merges the base branch into the head branch of a pull request. Throws a refusal when there is nothing to merge, when
 * the head is another one than expected or when there are conflicts; the sentences are seen in
 * https://github.com/chinthakagodawita/autoupdate and https://github.com/nevermined-io/payments/pull/449.
 */
export async function updateBranch(author: Author, pull: Pull, expected?: string): Promise<void> {
  const { head, base } = pull
  const tip = await tipOf(base.repository, base.ref)
  if (expected !== undefined && expected.toLowerCase() !== head.sha) {
    throw new Refusal(422, `expected head sha didn’t match current head ref.`)
  }
  if (!isOpen(pull) || tip === undefined || (await countCommits(base.repository, head.sha, tip)) === 0) {
    throw new Refusal(422, 'There are no new commits on the base branch.')
  }
  const tree = await mergeTrees(base.repository, head.sha, tip)
  if (tree === undefined) throw new Refusal(422, 'merge conflict between base and head')
  const sha = await writeCommit(base.repository.path, {
    tree,
    parents: [head.sha, tip],
    author: identityOf(loginOf(author.caller)),
    committer: webFlow,
    message: `Merge branch '${base.ref}' into ${head.ref}`,
    signature: 'github'
  })
  await fetchCommit(base.repository, sha, head.repository)
  await updateRefs(author, head.repository, [{ ref: `refs/heads/${head.ref}`, old: head.sha, new: sha }])
}
