import { checkObjects } from '../objects.ts'
import { isPlainName, isWellFormed } from '../ref-name.ts'
import { findRef, findSha } from '../refs.ts'
import { invalidChange, type Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { burntTags, lockedTags } from '../rules/locked-tags.ts'
import { type Author, RefusedUpdate, updateRefs } from '../update-refs.ts'
import { custom, invalidTarget, needsTag } from './errors.ts'

/** The commit that a tag leads to; undefined when there is no such tag, or it leads to none. */
export async function tagCommit(repository: Repository, tag: string): Promise<string | undefined> {
  const ref = await findRef(repository.path, `refs/tags/${tag}`)
  if (ref === undefined) return undefined
  return (await checkObjects(repository.path, [`${ref.sha}^{commit}`]))[0]?.sha
}

/**
 * The commit that `target_commitish` means: a branch or a full SHA, but no tag and no short SHA
 * (https://github.com/softprops/action-gh-release/issues/213 , https://github.com/github-release/github-release/issues/12).
 */
export async function targetCommit({ path }: Repository, target: string): Promise<string | undefined> {
  const isSha = /^[0-9a-f]{40}$/i.test(target)
  const name = isSha ? target : await findSha(path, `refs/heads/${target.replace(/^refs\/heads\//, '')}`)
  const [object] = name === undefined ? [] : await checkObjects(path, [`${name}^{commit}`])
  return object?.sha
}

/**
 * The commit of a tag that is about to be that of a published release; a tag that is missing is made at the target.
 * Throws a refusal. The texts: https://github.com/softprops/action-gh-release/issues/213 ,
 * https://github.com/yegor256/rultor/issues/856 .
 */
export async function ensureTag(
  author: Author,
  repository: Repository,
  { tag, target }: { readonly tag: string; readonly target: string }
): Promise<string> {
  const notValid = custom('tag_name is not a valid tag', 'tag_name')
  const existing = await tagCommit(repository, tag)
  const [isBurnt, isLocked] = [burntTags, lockedTags].map((tags) => tags(repository).has(`refs/tags/${tag}`))
  // Also where the tag was kept when its release was deleted: https://github.com/microsoft/hve-core/pull/554
  if (existing !== undefined && isBurnt && !isLocked) throw invalidChange(usedUp)
  if (existing !== undefined) return existing
  if (!isTagName(tag)) {
    throw invalidChange(notValid, custom('tag_name is not well-formed', 'tag_name'), needsTag)
  }
  if (isBurnt) throw burnt()
  const commit = await targetCommit(repository, target)
  if (commit === undefined) throw invalidChange(notValid, needsTag, invalidTarget)
  await updateRefs(author, repository, [{ ref: `refs/tags/${tag}`, new: commit }]).catch((error: unknown) => {
    if (error instanceof RefusedUpdate) throw invalidChange(preReceive(error), needsTag)
    const isByGit = error instanceof Error && error.message.startsWith('git update-ref ')
    throw isByGit ? invalidChange(notValid, needsTag) : error // such as `release` beside `release/v1.0.0`
  })
  return commit
}

const usedUp = custom('tag_name was used by an immutable release', 'tag_name')

/** https://github.com/github-community-projects/ospo-reusable-workflows/issues/83 */
function burnt(): Refusal {
  const restricted = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
  return invalidChange(custom(`pre_receive ${restricted}`, 'pre_receive'), usedUp, needsTag)
}

function preReceive({ rejections }: RefusedUpdate) {
  const told = rejections.map(({ message }) => `${message}\n\n`)
  return custom(`pre_receive Repository rule violations found\n\n${told.join('')}`, 'pre_receive')
}

/** Whether GitHub makes a tag of that name: git must take it, and it must be neither an option nor an expression. */
function isTagName(tag: string): boolean {
  return tag !== '@' && isPlainName(tag) && isWellFormed(`refs/tags/${tag}`)
}
