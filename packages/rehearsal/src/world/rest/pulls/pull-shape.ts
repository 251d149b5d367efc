import { countCommits, mergeBase, tipOf } from '../../commit-graph.ts'
import { askOnce } from '../../git-answers.ts'
import { associationOf } from '../../issues/roles.ts'
import { defaultMessage } from '../../pulls/merge-message.ts'
import { type Mergeability, notKnownYet } from '../../pulls/mergeability.ts'
import { isOpen, labelOf, type Pull, type PullEnd } from '../../pulls/pull.ts'
import { people } from '../issues/issue-shape.ts'
import { nodeId } from '../node-id.ts'
import { repositoryShape } from '../repositories/contained-repository.ts'
import type { Schema } from '../schemas.ts'
import { isSlim, type Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { accountShape } from '../users/simple-account.ts'
import { teamShape } from '../users/team-shape.ts'
import { linksOf } from './pull-links.ts'

/** A pull request in the shape of GitHub's "pull request"; unless told, it is not known yet whether it can be merged. */
export async function pullShape(
  shaping: Shaping,
  pull: Pull,
  mergeability: Mergeability = notKnownYet
): Promise<Schema<'pull-request'>> {
  const { merged, comments, issue, maintainerCanModify } = pull
  return {
    ...((await simplePullShape(shaping, pull)) as unknown as Schema<'pull-request'>),
    requested_teams: teams(shaping, pull),
    merged: merged !== undefined,
    ...{ mergeable: mergeability.mergeable, rebaseable: mergeability.mergeable, mergeable_state: mergeability.state },
    merged_by: merged === undefined ? null : accountShape(shaping, merged.by),
    ...{ comments: issue.comments.length, review_comments: comments.length },
    maintainer_can_modify: maintainerCanModify,
    ...(await sizeOf(pull))
  }
}

/** An answer with one pull request says less of a team than a list does: there `parent` is not described. */
function teams(shaping: Shaping, { requestedTeams, base }: Pull): Schema<'team-simple'>[] {
  return requestedTeams.map((slug) => {
    const { parent, ...team } = teamShape(shaping, base.repository, slug)
    return isSlim(shaping) ? { ...team, parent } : team
  })
}

/** A pull request as it stands in lists. */
export async function simplePullShape(shaping: Shaping, pull: Pull): Promise<Schema<'pull-request-simple'>> {
  const { issue, merged } = pull
  const { number, title, body, state, createdAt, updatedAt, closedAt } = issue
  return {
    ...linksOf(shaping, pull),
    ...{ id: pull.id, node_id: nodeId('PullRequest', String(pull.id)), number, state, title, body, draft: pull.draft },
    user: accountShape(shaping, issue.author),
    ...(people(shaping, pull.base.repository, issue) as Pick<Schema<'pull-request-simple'>, 'assignee' | 'locked'> & {
      labels: Schema<'pull-request-simple'>['labels']
      milestone: Schema<'pull-request-simple'>['milestone']
    }),
    ...{ created_at: createdAt, updated_at: updatedAt, closed_at: closedAt, merged_at: merged?.at ?? null },
    ...((isSlim(shaping) ? {} : { merge_commit_sha: merged?.sha ?? pull.lastTrialCommit }) as {
      merge_commit_sha: null
    }),
    requested_reviewers: pull.requestedReviewers.map((login) => accountShape(shaping, login)),
    requested_teams: pull.requestedTeams.map((slug) => teamShape(shaping, pull.base.repository, slug)),
    head: await endShape(shaping, pull.head),
    base: await endShape(shaping, pull.base),
    author_association: associationOf(shaping.state, pull.base.repository, issue.author),
    auto_merge: await autoMergeShape(shaping, pull)
  }
}

async function endShape(shaping: Shaping, end: PullEnd): Promise<Schema<'pull-request-simple'>['base']> {
  const { repository, ref, sha } = end
  const repo = await repositoryShape(shaping, repository)
  return { label: labelOf(end), ref, sha, user: accountShape(shaping, repository.owner), repo }
}

async function autoMergeShape(shaping: Shaping, pull: Pull): Promise<Schema<'auto-merge'>> {
  const { autoMerge, base } = pull
  if (autoMerge === undefined) return null
  const usual = await defaultMessage(pull, autoMerge.method, base.sha)
  return {
    enabled_by: accountShape(shaping, autoMerge.enabledBy),
    merge_method: autoMerge.method,
    commit_title: autoMerge.title ?? usual.title,
    commit_message: autoMerge.message ?? usual.body
  }
}

/** From where a pull request's changes are counted: what its base branch is now or, once it is closed, was then. */
export async function rangeBase(pull: Pull): Promise<string> {
  const { base } = pull
  return (isOpen(pull) ? await tipOf(base.repository, base.ref) : undefined) ?? base.sha
}

async function sizeOf(pull: Pull) {
  const { head, base } = pull
  const from = await rangeBase(pull)
  const common = (await mergeBase(base.repository, from, head.sha)) ?? from
  const stat = await askOnce(base.repository, ['diff-tree', '--shortstat', '-M', common, head.sha])
  const number = (pattern: RegExp): number => Number(pattern.exec(stat)?.[1] ?? 0)
  return {
    commits: await countCommits(base.repository, from, head.sha),
    additions: number(/(\d+) insertion/),
    deletions: number(/(\d+) deletion/),
    changed_files: number(/(\d+) file/)
  }
}

/** What stands for a pull request in check runs and suites. */
export function minimalPull({ state }: Shaping, { id, issue, head, base }: Pull): Schema<'pull-request-minimal'> {
  const end = ({ ref, sha, repository }: PullEnd) => ({
    ...{ ref, sha },
    repo: { id: repository.id, url: urlsOf(state.url, repository).repository, name: repository.name }
  })
  const url = `${urlsOf(state.url, base.repository).repository}/pulls/${issue.number}`
  return { id, number: issue.number, url, head: end(head), base: end(base) }
}
