import { parentOf } from '../../forks.ts'
import { mergeSettingsOf } from '../../pulls/merge-settings.ts'
import type { Repository } from '../../repositories.ts'
import { settingsOf } from '../../repository-settings.ts'

/** The settings of a repository as they stand in its shape. */
export function settingsShape(repository: Repository, version: string) {
  const { methods, allowAutoMerge, deleteBranchOnMerge } = mergeSettingsOf(repository)
  const { topics, use_squash_pr_title_as_default, ...settings } = settingsOf(repository)
  return {
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    fork: parentOf(repository) !== undefined,
    disabled: false,
    language: null,
    license: null,
    has_pages: false,
    has_discussions: false,
    ...settings,
    // That version has dropped what the titles of commits tell more exactly, and what was never in use.
    ...(version < '2026-03-10' ? { use_squash_pr_title_as_default, has_downloads: true } : {}),
    topics: [...topics],
    allow_squash_merge: methods.squash,
    allow_merge_commit: methods.merge,
    allow_rebase_merge: methods.rebase,
    allow_auto_merge: allowAutoMerge,
    delete_branch_on_merge: deleteBranchOnMerge
  }
}
