import { tipOf } from '../commit-graph.ts'
import { recordEvent } from '../issues/event.ts'
import { loginOf } from '../tokens.ts'
import { type Author, RefusedUpdate, updateRefs } from '../update-refs.ts'
import { mergeSettingsOf } from './merge-settings.ts'
import { isOpen, type Pull, pullsOf } from './pull.ts'
import { retarget } from './update-pull.ts'

/**
 * Deletes the head branch of a merged pull request where the repository is set so and the branch is its own. Pull
 * requests into that branch go to the base of the merged one:
 * https://github.blog/changelog/2020-05-19-pull-request-retargeting/. A protected branch stays.
 */
export async function deleteMergedBranch(author: Author, pull: Pull): Promise<void> {
  const { head, base, issue } = pull
  if (!mergeSettingsOf(base.repository).deleteBranchOnMerge || head.repository !== base.repository) return
  const tip = await tipOf(head.repository, head.ref)
  const isUsed = pullsOf(base.repository).some((each) => isOpen(each) && each.head.ref === head.ref)
  if (tip !== head.sha || isUsed) return
  for (const follower of pullsOf(base.repository)) {
    if (isOpen(follower) && follower.base.ref === head.ref) await retarget(author, follower, base.ref)
  }
  try {
    await updateRefs(author, head.repository, [{ ref: `refs/heads/${head.ref}`, old: tip }])
  } catch (error) {
    if (error instanceof RefusedUpdate) return
    throw error
  }
  recordEvent(author.state, issue, 'head_ref_deleted', loginOf(author.caller))
}
