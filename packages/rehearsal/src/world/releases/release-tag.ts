import { checkObjects } from '../objects.ts'
import { findRef } from '../refs.ts'
import type { Repository } from '../repositories.ts'
import { burntTags } from '../rules/locked-tags.ts'
import { type Author, RefusedUpdate, updateRefs } from '../update-refs.ts'
import { custom, invalidTarget, needsTag, RefusedRelease } from './refusal.ts'

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
  const name = isSha ? target : (await findRef(path, `refs/heads/${target.replace(/^refs\/heads\//, '')}`))?.sha
  const [object] = name === undefined ? [] : await checkObjects(path, [`${name}^{commit}`])
  return object?.sha
}

/**
 * The commit of a tag that is about to be that of a published release; a tag that is missing is made at the target.
 * Throws RefusedRelease. The texts: https://github.com/softprops/action-gh-release/issues/213 ,
 * https://github.com/yegor256/rultor/issues/856 .
 */
export async function ensureTag(
  author: Author,
  repository: Repository,
  { tag, target }: { readonly tag: string; readonly target: string }
): Promise<string> {
  const notValid = custom('tag_name is not a valid tag', 'tag_name')
  const existing = await tagCommit(repository, tag)
  if (existing !== undefined) return existing
  if (!isWellFormed(tag)) {
    throw new RefusedRelease(notValid, custom('tag_name is not well-formed', 'tag_name'), needsTag)
  }
  if (burntTags(repository).has(`refs/tags/${tag}`)) throw burnt()
  const commit = await targetCommit(repository, target)
  if (commit === undefined) throw new RefusedRelease(notValid, needsTag, invalidTarget)
  await updateRefs(author, repository, [{ ref: `refs/tags/${tag}`, new: commit }]).catch((error: unknown) => {
    if (error instanceof RefusedUpdate) throw new RefusedRelease(preReceive(error), needsTag)
    const isByGit = error instanceof Error && error.message.startsWith('git update-ref ')
    throw isByGit ? new RefusedRelease(notValid, needsTag) : error // such as `release` beside `release/v1.0.0`
  })
  return commit
}

/** https://github.com/github-community-projects/ospo-reusable-workflows/issues/83 */
function burnt(): RefusedRelease {
  const restricted = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
  return new RefusedRelease(
    custom(`pre_receive ${restricted}`, 'pre_receive'),
    custom('tag_name was used by an immutable release', 'tag_name'),
    needsTag
  )
}

function preReceive({ rejections }: RefusedUpdate) {
  const told = rejections.map(({ message }) => `${message}\n\n`)
  return custom(`pre_receive Repository rule violations found\n\n${told.join('')}`, 'pre_receive')
}

/** Whether git takes the name: https://git-scm.com/docs/git-check-ref-format */
export function isWellFormed(tag: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (tag === '' || tag === '@' || /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|^-|\.$/.test(tag)) return false
  return tag.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
