import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { happened } from '../../happening.ts'
import { nextId } from '../../identifiers.ts'
import type { NewEffect } from '../../journal.ts'
import type { Repository } from '../../repositories.ts'
import { loginOf } from '../../tokens.ts'
import type { Author } from '../../update-refs.ts'
import { changedMembers } from '../changed-members.ts'
import { describeSettings } from './describe-protection.ts'
import { type BranchProtection, type ProtectionSettings, protectionsOf } from './protection.ts'
import { ruleChanges, ruleForm } from './rule-form.ts'

/** Protects the branches of a name or pattern. */
export async function createProtection(
  author: Author,
  repository: Repository,
  made: { readonly pattern: string; readonly settings: ProtectionSettings }
): Promise<BranchProtection> {
  const { pattern, settings } = made
  const id = nextId(author.state, 'branch protection')
  const createdAt = timestamp(author.state.now())
  const protection: BranchProtection = { id, pattern, creator: loginOf(author.caller), createdAt, settings }
  const effect = about(author, repository, 'create-protection', pattern)
  await perform(author.state, { ...effect, ...compared(undefined, settings) }, () => {
    protectionsOf(repository).push(protection)
  })
  announce(author, repository, protection, 'created')
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
  const old = protection.settings
  const changed = { ...old, ...settings }
  const effect = about(author, repository, 'update-protection', protection.pattern)
  await perform(author.state, { ...effect, ...compared(old, changed) }, () => {
    protection.settings = changed
    protection.pattern = pattern
  })
  announce(author, repository, protection, 'edited', { changes: ruleChanges(old, changed) })
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
  announce(author, repository, protection, 'deleted')
}

function announce(
  { state, caller }: Author,
  repository: Repository,
  protection: BranchProtection,
  action: 'created' | 'edited' | 'deleted',
  own: object = {}
): void {
  const rule = ruleForm(repository, protection, timestamp(state.now()))
  happened(state, { repository, caller, name: 'branch_protection_rule', action, body: { rule, ...own } })
}

function about({ via, caller }: Author, { fullName }: Repository, kind: string, pattern: string): NewEffect {
  return { kind, target: `${fullName} refs/heads/${pattern}`, via, by: loginOf(caller) }
}

function compared(old: ProtectionSettings | undefined, now: ProtectionSettings | undefined) {
  return changedMembers(old && describeSettings(old), now && describeSettings(now))
}
