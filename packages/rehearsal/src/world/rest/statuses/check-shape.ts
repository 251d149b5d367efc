import { parseCommit } from '../../commit-object.ts'
import { readObjects } from '../../objects.ts'
import { isOpen, pullsOf } from '../../pulls/pull.ts'
import type { Repository } from '../../repositories.ts'
import type { CheckRun, CheckSuite } from '../../statuses/check-run.ts'
import { suiteConclusion, suiteStatus } from '../../statuses/suite.ts'
import { appShape } from '../apps/app-shape.ts'
import { nodeId } from '../node-id.ts'
import { minimalPull } from '../pulls/pull-shape.ts'
import { minimalRepository } from '../repositories/contained-repository.ts'
import type { Schema } from '../schemas.ts'
import type { Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'

/** A check run in GitHub's shape. */
export function checkRunShape(shaping: Shaping, repository: Repository, run: CheckRun): Schema<'check-run'> {
  const { id, name, sha, status, conclusion, startedAt, completedAt, detailsUrl, externalId, output, suite } = run
  const urls = urlsOf(shaping.state.url, repository)
  const url = `${urls.repository}/check-runs/${id}`
  const { title, summary, text, annotations } = output
  return {
    ...{ id, name, node_id: nodeId('CheckRun', String(id)), head_sha: sha, external_id: externalId, url },
    html_url: `${urls.html}/runs/${id}`,
    details_url: detailsUrl ?? `${urls.html}/runs/${id}`,
    ...{ status, started_at: startedAt, completed_at: completedAt },
    conclusion: conclusion as Schema<'check-run'>['conclusion'],
    output: { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    check_suite: { id: suite.id },
    app: appShape(shaping, suite.app),
    pull_requests: pullsOfCommit(shaping, repository, sha)
  }
}

/** A check suite in GitHub's shape. */
export async function checkSuiteShape(
  shaping: Shaping,
  repository: Repository,
  suite: CheckSuite
): Promise<Schema<'check-suite'>> {
  const { id, sha, app, branch, createdAt, updatedAt, runs } = suite
  const url = `${urlsOf(shaping.state.url, repository).repository}/check-suites/${id}`
  return {
    ...{ id, node_id: nodeId('CheckSuite', String(id)), head_branch: branch, head_sha: sha, url },
    status: suiteStatus(suite),
    conclusion: suiteConclusion(suite),
    ...{ before: null, after: sha, created_at: createdAt, updated_at: updatedAt },
    pull_requests: pullsOfCommit(shaping, repository, sha),
    app: appShape(shaping, app),
    repository: await minimalRepository(shaping, repository),
    head_commit: await headCommit(repository, sha),
    latest_check_runs_count: new Set(runs.map(({ name }) => name)).size,
    check_runs_url: `${url}/check-runs`,
    ...{ rerequestable: true, runs_rerequestable: true }
  }
}

async function headCommit({ path }: Repository, sha: string): Promise<Schema<'simple-commit'>> {
  const [object] = await readObjects(path, [sha])
  if (object === undefined) throw new Error(`there is no commit ${sha} for a check suite`)
  const { tree, message, author, committer } = parseCommit(sha, object.content)
  const who = ({ name, email }: { readonly name: string; readonly email: string }) => ({ name, email })
  return { id: sha, tree_id: tree, message, timestamp: author.date, author: who(author), committer: who(committer) }
}

function pullsOfCommit(shaping: Shaping, repository: Repository, sha: string): Schema<'pull-request-minimal'>[] {
  const own = pullsOf(repository).filter((pull) => isOpen(pull) && pull.head.sha === sha)
  // Those of other repositories are left out: https://docs.github.com/en/rest/checks/runs
  return own.filter(({ head }) => head.repository === repository).map((pull) => minimalPull(shaping, pull))
}
