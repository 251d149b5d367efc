import type { Repository } from '@octokit/graphql-schema'
import { mergeSettingsOf } from '../../pulls/merge-settings.ts'
import type { Fields } from '../fields.ts'
import type { RepositorySource } from './sources.ts'

/** How pull requests of a repository may be merged. */
export const mergeSettings = {
  mergeCommitAllowed: ({ repository }) => mergeSettingsOf(repository).methods.merge,
  squashMergeAllowed: ({ repository }) => mergeSettingsOf(repository).methods.squash,
  rebaseMergeAllowed: ({ repository }) => mergeSettingsOf(repository).methods.rebase,
  autoMergeAllowed: ({ repository }) => mergeSettingsOf(repository).allowAutoMerge,
  deleteBranchOnMerge: ({ repository }) => mergeSettingsOf(repository).deleteBranchOnMerge,
  hasIssuesEnabled: () => true
} satisfies Fields<Repository, RepositorySource>
