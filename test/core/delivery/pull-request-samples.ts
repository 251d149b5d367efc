import type { PullRequestWish, WantedFile } from '#core/delivery/pull-request'
import type { BranchFacts, OpenPull, PullRequestFacts } from '#core/delivery/pull-request-facts'

export const baseHead = '1'.repeat(40)
export const branchHead = '2'.repeat(40)
const blob = 'b'.repeat(40)

export const wishOf = (some: Partial<PullRequestWish> = {}): PullRequestWish => ({
  branch: 'release/v1.3.0',
  base: '',
  title: 'Release v1.3.0',
  body: 'Text',
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  draft: false,
  append: false,
  deleteBranch: false,
  maintainerCanModify: true,
  milestone: undefined,
  commit: { message: 'Release v1.3.0', author: '', committer: '', signoff: false, how: 'api' },
  ...some
})

export const factsOf = (some: Partial<PullRequestFacts> = {}): PullRequestFacts => ({
  repository: { id: 'R_1', defaultBranch: 'main', archived: false },
  identity: { login: 'ada', jobToken: false },
  base: { name: 'main', head: baseHead },
  branch: undefined,
  pull: undefined,
  closed: undefined,
  contentFrom: baseHead,
  unknown: { assignees: [], reviewers: [], milestone: false },
  ...some
})

export const file: WantedFile = { path: 'kustomization.yaml', kind: 'file', blob }

/** A branch with one commit of ada's, which changes the file as it is wanted. */
export const branchOf = (some: Partial<BranchFacts> = {}): BranchFacts => ({
  head: branchHead,
  beyond: { mergeBase: baseHead, commits: [commitBy('ada')], more: false },
  changes: [{ path: file.path, before: '100644 a', after: `100644 ${blob}`, base: '100644 a' }],
  ...some
})

export const commitBy = (login: string | undefined, name = 'Ada', email = 'ada@example.org') => ({
  sha: 'c'.repeat(40),
  login,
  name,
  email,
  verified: true
})

export const beyondBy = (login: string | undefined) => ({
  mergeBase: baseHead,
  commits: [commitBy('ada'), commitBy(login, 'Cleo', 'cleo@example.org')],
  more: false
})

export const pullOf = (some: Partial<OpenPull> = {}): OpenPull => ({
  number: 7,
  url: 'https://github.com/acme/app/pull/7',
  title: 'Release v1.3.0',
  body: 'Text',
  base: 'main',
  author: 'ada',
  labels: [],
  assignees: [],
  reviewers: [],
  teams: [],
  milestone: undefined,
  ...some
})
