import { timestamp } from '../commit-object.ts'
import { perform } from '../effect.ts'
import { nextId } from '../identifiers.ts'
import { checkObjects } from '../objects.ts'
import { listRefs } from '../refs.ts'
import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { type Caller, loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { type CheckSuite, checkSuitesOf } from './check-run.ts'

/**
 * The App that a caller is, by its slug: only Apps write checks (the job token is one). Others are refused as in
 * https://github.com/actions/github-script/issues/118.
 */
export function appOf(caller: Caller): string {
  const grant = caller.kind === 'token' ? caller.grant : undefined
  const isApp = grant?.kind === 'installation' || grant?.kind === 'job'
  if (grant === undefined || !isApp) throw new Refusal(403, 'You must authenticate via a GitHub App.')
  return grant.login.replace(/\[bot\]$/, '')
}

/** A suite, and what makes it one of the repository's unless it is that already. */
export interface FoundSuite {
  readonly suite: CheckSuite
  readonly isNew: boolean
  readonly enter: () => void
}

/** The suite of the caller's App for a commit, or a new one that is still to be entered. */
export async function findSuite(author: Author, repository: Repository, sha: string): Promise<FoundSuite> {
  const app = appOf(author.caller)
  const [object] = /^[0-9a-f]{40}$/i.test(sha) ? await checkObjects(repository.path, [sha]) : []
  if (object?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`)
  const known = checkSuitesOf(repository).find((suite) => suite.sha === object.sha && suite.app === app)
  if (known !== undefined) return { suite: known, isNew: false, enter: () => {} }
  const head = (await listRefs(repository.path, 'refs/heads/')).find((ref) => ref.sha === object.sha)
  const now = timestamp(author.state.now())
  const suite: CheckSuite = {
    ...{ id: nextId(author.state, 'check suite'), sha: object.sha, app, createdAt: now, updatedAt: now, runs: [] },
    branch: head?.ref.slice('refs/heads/'.length) ?? null
  }
  return { suite, isNew: true, enter: () => void checkSuitesOf(repository).push(suite) }
}

/** Makes a suite for a commit; the one that is there already is no error. */
export async function createSuite(author: Author, repository: Repository, sha: string): Promise<FoundSuite> {
  const found = await findSuite(author, repository, sha)
  if (!found.isNew) return found
  const effect = { kind: 'create-check-suite', target: `${repository.fullName} ${found.suite.sha} ${found.suite.app}` }
  await perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, found.enter)
  return found
}
