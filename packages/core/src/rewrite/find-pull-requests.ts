import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import type { PullRequestWish } from '../delivery/pull-request.ts'
import { observePullRequest } from '../delivery/pull-request-observe.ts'
import { fillInput } from '../placeholders/fill-input.ts'
import { openCommit } from '../tree/commit-tree.ts'
import { headOf, type Search } from './find.ts'
import type { FoundForPullRequests, PullTarget } from './found.ts'
import type { DeliveryInputs } from './inputs.ts'
import { pullRequestTexts } from './pull-request-texts.ts'
import { patternOf, type Share, sharesOf, textsFor } from './shares.ts'
import { type Survey, survey } from './survey.ts'
import type { Texts } from './texts.ts'
import { changesOf } from './work.ts'

/** The content of one commit, and what the edits come to in it. */
interface Surveyed extends Survey {
  readonly commit: string
}

async function surveyAt({ inputs, runner, job }: Search, commit: string): Promise<Surveyed> {
  return { commit, ...(await survey(await openCommit(runner, inputs.token, commit), job)) }
}

function wishOf(inputs: DeliveryInputs, texts: Texts): PullRequestWish {
  const { assignees, reviewers, milestone, draft, append, author, committer, signoff } = inputs
  const { branch, base, title, body, labels, message } = texts
  return {
    branch,
    base,
    title,
    body,
    labels,
    assignees,
    reviewers,
    teamReviewers: inputs['team-reviewers'],
    draft,
    append,
    deleteBranch: inputs['delete-branch'],
    maintainerCanModify: inputs['maintainer-can-modify'],
    milestone,
    commit: { message, author, committer, signoff, how: inputs['commit-with'] }
  }
}

function only({ commit, work, files, account }: Surveyed, { paths }: Share): Surveyed {
  if (paths === undefined) return { commit, work, files, account }
  return {
    commit,
    work: { ...work, files: work.files.filter(({ path }) => paths.has(path)) },
    files: files.filter(({ path }) => paths.has(path)),
    account: { ...account, changes: account.changes.filter(({ file }) => paths.has(file)) }
  }
}

async function target(search: Search, share: Share, texts: Texts, base: Surveyed): Promise<PullTarget> {
  const { inputs, runner, job } = search
  const wish = wishOf(inputs, texts)
  const facts = await observePullRequest(runner, inputs.token, wish)
  const from = facts.contentFrom
  const surveyed = from === base.commit || from === '' ? base : await surveyAt(search, from)
  if (surveyed.work.complaints.length > 0) throw new Refusal(surveyed.work.complaints)
  const { work, files, account } = only(surveyed, share)
  const told = pullRequestTexts(inputs, texts, only(base, share).account.changes, facts)
  const makeChanges = changesOf(job, share.paths)
  return { group: share.group, wish: { ...wish, ...told }, facts, work, account, files, makeChanges }
}

/** Looks at the base branch, at each pull request's own, and at the pull requests that are open. */
export async function findPullRequests(search: Search): Promise<FoundForPullRequests> {
  const { inputs, refs, values } = search
  const pattern = patternOf(search)
  const complaints: Complaint[] = []
  const baseName = fillInput('base', inputs.base, values, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  const base = await surveyAt(search, (await headOf('base', baseName, refs)).head)
  if (base.work.complaints.length > 0) throw new Refusal(base.work.complaints)
  const shares = sharesOf(values, pattern, base.work)
  const texts = textsFor(search, shares, pattern)
  const targets: PullTarget[] = []
  for (const [index, share] of shares.entries()) {
    const own = texts[index]
    if (own !== undefined) targets.push(await target(search, share, own, base))
  }
  return { delivery: 'pull-request', work: base.work, account: base.account, targets }
}
