import type { Repository } from '@octokit/graphql-schema'
import { mergeSettingsOf } from '../../pulls/merge-settings.ts'
import { settingsOf } from '../../repository-settings.ts'
import type { Fields } from '../fields.ts'
import type { RepositorySource } from './sources.ts'

/** What can be set about a repository. */
export const settingsFields = {
  description: ({ repository }) => settingsOf(repository).description,
  homepageUrl: ({ repository }) => settingsOf(repository).homepage,
  isArchived: ({ repository }) => settingsOf(repository).archived,
  isTemplate: ({ repository }) => settingsOf(repository).is_template,
  hasIssuesEnabled: ({ repository }) => settingsOf(repository).has_issues,
  hasProjectsEnabled: ({ repository }) => settingsOf(repository).has_projects,
  hasWikiEnabled: ({ repository }) => settingsOf(repository).has_wiki,
  forkingAllowed: ({ repository }) => settingsOf(repository).allow_forking,
  allowUpdateBranch: ({ repository }) => settingsOf(repository).allow_update_branch,
  webCommitSignoffRequired: ({ repository }) => settingsOf(repository).web_commit_signoff_required,
  squashMergeCommitTitle: ({ repository }) => settingsOf(repository).squash_merge_commit_title,
  squashMergeCommitMessage: ({ repository }) => settingsOf(repository).squash_merge_commit_message,
  mergeCommitTitle: ({ repository }) => settingsOf(repository).merge_commit_title,
  mergeCommitMessage: ({ repository }) => settingsOf(repository).merge_commit_message,
  mergeCommitAllowed: ({ repository }) => mergeSettingsOf(repository).methods.merge,
  squashMergeAllowed: ({ repository }) => mergeSettingsOf(repository).methods.squash,
  rebaseMergeAllowed: ({ repository }) => mergeSettingsOf(repository).methods.rebase,
  autoMergeAllowed: ({ repository }) => mergeSettingsOf(repository).allowAutoMerge,
  deleteBranchOnMerge: ({ repository }) => mergeSettingsOf(repository).deleteBranchOnMerge
} satisfies Fields<Repository, RepositorySource>
