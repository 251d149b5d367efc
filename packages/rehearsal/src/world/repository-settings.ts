import { perRepository } from './part.ts'

/** What can be set about a repository beside how pull requests are merged, by the names of the REST API. */
export interface RepositorySettings {
  description: string | null
  homepage: string | null
  topics: readonly string[]
  archived: boolean
  is_template: boolean
  has_issues: boolean
  has_projects: boolean
  has_wiki: boolean
  allow_forking: boolean
  allow_update_branch: boolean
  web_commit_signoff_required: boolean
  use_squash_pr_title_as_default: boolean
  squash_merge_commit_title: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE'
  squash_merge_commit_message: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK'
  merge_commit_title: 'PR_TITLE' | 'MERGE_MESSAGE'
  merge_commit_message: 'PR_BODY' | 'PR_TITLE' | 'BLANK'
}

/** The settings of a repository; at first those of a new one. */
export const settingsOf = perRepository(
  (): RepositorySettings => ({
    description: null,
    homepage: null,
    topics: [],
    archived: false,
    is_template: false,
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    allow_forking: true,
    allow_update_branch: false,
    web_commit_signoff_required: false,
    use_squash_pr_title_as_default: false,
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
    merge_commit_title: 'MERGE_MESSAGE',
    merge_commit_message: 'PR_TITLE'
  })
)
