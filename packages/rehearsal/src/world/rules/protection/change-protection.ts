import { perform } from '../../effect.ts'
import { nextId } from '../../identifiers.ts'
import type { NewEffect } from '../../journal.ts'
import type { Repository } from '../../repositories.ts'
import { loginOf } from '../../tokens.ts'
import type { Author } from '../../update-refs.ts'
import { changedMembers } from '../changed-members.ts'
import { describeSettings } from './describe-protection.ts'
import { type BranchProtection, type ProtectionSettings, protectionsOf } from './protection.ts'

/** Protects the branches of a name or pattern. */
export async function createProtection(
  author: Author,
  repository: Repository,
  made: { readonly pattern: string; readonly settings: ProtectionSettings }
): Promise<BranchProtection> {
  const { pattern, settings } = made
  const id = nextId(author.state, 'branch protection')
  const protection: BranchProtection = { id, pattern, creator: loginOf(author.caller), settings }
  const effect = about(author, repository, 'create-protection', pattern)
  await perform(author.state, { ...effect, ...compared(undefined, settings) }, () => {
    protectionsOf(repository).push(protection)
  })
  return protection
}

/** Changes settings of a protection, and its pattern where one is given. */
export async function updateProtection(
  author: Author,
  repository: Repository,
  protection: BranchProtection,
  change: Partial<ProtectionSettings> & { readonly pattern?: string }
): Promise<void> {
  const { pattern = protection.pattern, ...settings } = change
  const changed = { ...protection.settings, ...settings }
  const effect = about(author, repository, 'update-protection', protection.pattern)
  await perform(author.state, { ...effect, ...compared(protection.settings, changed) }, () => {
    protection.settings = changed
    protection.pattern = pattern
  })
}

/** Lifts a protection. */
export async function deleteProtection(
  author: Author,
  repository: Repository,
  protection: BranchProtection
): Promise<void> {
  const effect = about(author, repository, 'delete-protection', protection.pattern)
  await perform(author.state, { ...effect, ...compared(protection.settings, undefined) }, () => {
    const all = protectionsOf(repository)
    all.splice(all.indexOf(protection), 1)
  })
}

function about({ via, caller }: Author, { fullName }: Repository, kind: string, pattern: string): NewEffect {
  return { kind, target: `${fullName} refs/heads/${pattern}`, via, by: loginOf(caller) }
}

function compared(old: ProtectionSettings | undefined, now: ProtectionSettings | undefined) {
  return changedMembers(old && describeSettings(old), now && describeSettings(now))
}
