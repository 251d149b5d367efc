import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { happened } from '../happening.ts'
import { nextId } from '../identifiers.ts'
import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { checkRunShape, checkSuiteShape } from '../rest/statuses/check-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import type { CheckConclusion, CheckOutput, CheckRun } from './check-run.ts'
import { appOf, findSuite } from './find-suite.ts'
import { suiteConclusion } from './suite.ts'

/** What a check says; what is absent stays, or is as GitHub has it for a new one. */
export interface CheckWords {
  readonly name?: string | undefined
  readonly status?: CheckRun['status'] | undefined
  readonly conclusion?: CheckConclusion | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly detailsUrl?: string | undefined
  readonly externalId?: string | undefined
  readonly output?: Partial<CheckOutput> | undefined
}

/** Adds a check to a commit, in the suite of the App, which comes to be with the first one. */
export async function createRun(
  author: Author,
  repository: Repository,
  sha: string,
  words: CheckWords & { readonly name: string }
): Promise<CheckRun> {
  const { state, via } = author
  const { suite, enter } = await findSuite(author, repository, sha)
  const effect = { kind: 'create-check-run', target: `${repository.fullName} ${suite.sha} ${words.name}` }
  const now = timestamp(state.now())
  const result = words.conclusion ?? words.status ?? 'queued'
  const run = await perform(state, { ...effect, new: result, via, by: loginOf(author.caller) }, () => {
    const fresh: CheckRun = {
      ...{
        id: nextId(state, 'check run'),
        suite,
        sha: suite.sha,
        name: words.name,
        status: 'queued',
        conclusion: null
      },
      ...{ startedAt: now, completedAt: null, detailsUrl: null, externalId: '' },
      output: { title: null, summary: null, text: null, annotations: [] }
    }
    enter()
    suite.runs.push(fresh)
    write(fresh, words, now)
    return fresh
  })
  await announce(author, repository, run, 'created')
  return run
}

/** Changes what a check says. Another App's check is out of reach. */
export async function updateRun(
  author: Author,
  repository: Repository,
  run: CheckRun,
  words: CheckWords
): Promise<void> {
  const { app } = run.suite
  if (appOf(author.caller) !== app) {
    // https://github.com/orgs/community/discussions/24616
    const message = `Invalid app_id \`${app}\` - check run can only be modified by the GitHub App that created it.`
    throw new Refusal(403, message)
  }
  const { state, via } = author
  const old = run.conclusion ?? run.status
  const result = words.conclusion ?? words.status ?? old
  const effect = { kind: 'update-check-run', target: `${repository.fullName} ${run.sha} ${run.name}`, old, new: result }
  await perform(state, { ...effect, via, by: loginOf(author.caller) }, () => {
    write(run, words, timestamp(state.now()))
  })
  if (old !== result) await announce(author, repository, run, 'completed')
}

/** A conclusion completes a check: https://docs.github.com/en/rest/checks/runs#create-a-check-run */
function write(run: CheckRun, words: CheckWords, now: string): void {
  const { name, conclusion, startedAt, detailsUrl, externalId, output } = words
  const status = conclusion === undefined ? (words.status ?? run.status) : 'completed'
  const completedAt = status === 'completed' ? (words.completedAt ?? run.completedAt ?? now) : null
  const given = { name, startedAt, detailsUrl, externalId }
  Object.assign(run, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
  Object.assign(run, {
    status,
    completedAt,
    conclusion: status === 'completed' ? (conclusion ?? run.conclusion) : null
  })
  // Annotations are added to those there are: https://docs.github.com/en/rest/checks/runs#update-a-check-run
  const annotations = [...run.output.annotations, ...(output?.annotations ?? [])]
  run.output = { ...run.output, ...output, annotations }
  run.suite.updatedAt = now
}

async function announce(author: Author, repository: Repository, run: CheckRun, action: 'created' | 'completed') {
  const { state, caller } = author
  const isDone = run.status === 'completed'
  const told = isDone ? 'completed' : action === 'created' ? 'created' : undefined
  const check_run = checkRunShape({ state }, repository, run)
  if (told !== undefined) happened(state, { repository, caller, name: 'check_run', action: told, body: { check_run } })
  if (!isDone || suiteConclusion(run.suite) === null) return
  const check_suite = await checkSuiteShape({ state }, repository, run.suite)
  happened(state, { repository, caller, name: 'check_suite', action: 'completed', body: { check_suite } })
}
