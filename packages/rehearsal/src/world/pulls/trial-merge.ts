import { fetchCommit, mergeTrees, tipOf } from '../commit-graph.ts'
import { identityOf } from '../git-objects/account-address.ts'
import { webFlow } from '../git-objects/web-flow.ts'
import { writeTrustedCommit } from '../git-objects/write-commit.ts'
import { pointRef } from '../ref-files.ts'
import { isOpen, type Pull, type Trial } from './pull.ts'

/**
 * Tries what merging a pull request would give, as GitHub does in the background whenever an end has moved. The commit
 * is at `refs/pull/N/merge`, which stays where it was when there are conflicts:
 * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function tryMerge(pull: Pull): Promise<Trial | undefined> {
  const { head, base, issue } = pull
  const tip = await tipOf(base.repository, base.ref)
  if (!isOpen(pull) || tip === undefined) return pull.trial
  if (pull.trial?.head === head.sha && pull.trial.base === tip) return pull.trial
  const commit = await writeTrial(pull, tip)
  pull.trial = { head: head.sha, base: tip, commit, isTold: false }
  if (commit === undefined) return pull.trial
  pull.lastTrialCommit = commit
  await pointRef(base.repository.path, `refs/pull/${issue.number}/merge`, commit)
  return pull.trial
}

async function writeTrial({ head, base, issue }: Pull, tip: string): Promise<string | undefined> {
  const tree = await mergeTrees(base.repository, tip, head.sha)
  if (tree === undefined) return undefined
  return writeTrustedCommit(base.repository.path, {
    tree,
    parents: [tip, head.sha],
    author: identityOf(issue.author),
    committer: webFlow,
    message: `Merge ${head.sha} into ${tip}`,
    signature: 'github'
  })
}

/** Puts the head of a pull request where GitHub shows it to those who fetch: `refs/pull/N/head`. */
export async function showHead({ head, base, issue }: Pull): Promise<void> {
  await fetchCommit(head.repository, head.sha, base.repository)
  await pointRef(base.repository.path, `refs/pull/${issue.number}/head`, head.sha)
}
