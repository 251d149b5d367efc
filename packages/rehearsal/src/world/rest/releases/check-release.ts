import { invalidChange } from '../../refusal.ts'
import { custom, invalidTarget, type ReleaseError } from '../../releases/errors.ts'
import { discussionCategoriesOf, type MakeLatest } from '../../releases/release.ts'
import { tagCommit, targetCommit } from '../../releases/release-tag.ts'
import { defaultBranch, type Repository } from '../../repositories.ts'
import { notFound } from '../errors.ts'

/** What a release is to be. */
export interface Wanted {
  readonly tag: string
  readonly target: string
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly makeLatest: MakeLatest | undefined
  readonly discussionCategory: string | undefined
}

/** GitHub counts characters, not bytes: https://github.com/ncipollo/release-action/issues/493 */
const longestBody = 125_000

/**
 * Throws what GitHub would answer to a release that cannot be, as far as that does not depend on other releases.
 *
 * The target is looked at even where the tag exists and it is of no use, whatever the documentation says:
 * https://github.com/pgdurand/github-release-api/pull/3 .
 */
export async function checkRelease(repository: Repository, wanted: Wanted, isNew: boolean): Promise<void> {
  const category = wanted.discussionCategory
  // "Not Found if the discussion category name is invalid": https://docs.github.com/en/rest/releases/releases#create-a-release
  if (category !== undefined && !discussionCategoriesOf(repository).has(category)) throw notFound()
  const errors: ReleaseError[] = []
  if (wanted.tag === '') errors.push({ resource: 'Release', code: 'missing_field', field: 'tag_name' })
  if ([...(wanted.body ?? '')].length > longestBody) {
    errors.push(custom(`body is too long (maximum is ${longestBody} characters)`, 'body'))
  }
  if (!mayBeLatest(wanted, isNew)) errors.push(custom('Latest release cannot be draft or prerelease.'))
  if (await isBadTarget(repository, wanted)) errors.push(invalidTarget)
  if (errors.length > 0) throw invalidChange(...errors)
}

/** A release that is to be published and whose tag is missing is told more than that, by `ensureTag`. */
async function isBadTarget(repository: Repository, { target, tag, draft }: Wanted): Promise<boolean> {
  if (target === (await defaultBranch(repository)) || (await targetCommit(repository, target)) !== undefined)
    return false
  return draft || (await tagCommit(repository, tag)) !== undefined
}

/**
 * A new draft may be called the latest, which has no effect; one that is changed may not:
 * https://github.com/openclaw/openclaw/pull/139297 , https://github.com/getsentry/craft/pull/583 .
 */
function mayBeLatest({ makeLatest, draft, prerelease }: Wanted, isNew: boolean): boolean {
  if (makeLatest !== 'true' || (draft && isNew)) return true
  return !draft && !prerelease
}
