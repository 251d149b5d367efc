import type { Value } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import { type Client, openClient } from '../github/client.ts'
import { getPull, type ListedPull, listPulls } from '../github/pull-requests.ts'
import type { FileChange, MakeChanges } from './file-change.ts'
import type { PullRequestOutput } from './pull-request.ts'
import type { PullRequestFacts } from './pull-request-facts.ts'
import { lookFor } from './pull-request-once.ts'

/** What an operation on a pull request is carried out with. */
export interface PullRequestOccasion {
  readonly runner: Runner
  readonly token: string
  readonly branch: string
  readonly facts: PullRequestFacts
  /** The contents of the files that were planned. */
  readonly files: readonly FileChange[]
  /** Makes them again, on the content of a branch that has moved; only with `append`. */
  readonly makeChanges: MakeChanges
}

/** The outputs that an operation gives. */
export type PullRequestCame = Readonly<Partial<Record<PullRequestOutput, Value>>>

const clients = new WeakMap<PullRequestFacts, Promise<Client>>()

/** The client of an occasion; one for all of its operations. */
export function clientOf({ facts, runner, token }: PullRequestOccasion): Promise<Client> {
  const client = clients.get(facts) ?? openClient(runner, token)
  clients.set(facts, client)
  return client
}

const opened = new WeakMap<PullRequestFacts, number>()

/** Keeps in mind which pull request this run has opened: a list may not show it yet. */
export function rememberPull({ facts }: PullRequestOccasion, number: number): void {
  opened.set(facts, number)
}

/** Looks for the open pull request of the branch into the base. */
export async function findPull(occasion: PullRequestOccasion): Promise<ListedPull | undefined> {
  const pulls = await listPulls(await clientOf(occasion), occasion.runner, occasion.branch, 'open')
  return pulls.find(({ base }) => base === occasion.facts.base.name)
}

/**
 * The number of the pull request that was found, or opened in this run.
 * @throws Error when there is none, which is a mistake in the order of the steps
 */
export function numberOf({ facts }: PullRequestOccasion): number {
  const number = facts.pull?.number ?? opened.get(facts)
  if (number === undefined) throw new Error('there is no pull request yet; this is a mistake in the action')
  return number
}

/** Reads the pull request until GitHub shows it, and it is as `isSo` says; gives what it is at last. */
export async function watchPull(
  occasion: PullRequestOccasion,
  isSo: (pull: ListedPull) => boolean
): Promise<{ readonly pull: ListedPull | undefined; readonly holds: boolean }> {
  const client = await clientOf(occasion)
  let pull: ListedPull | undefined
  const seen = await lookFor(async () => {
    pull = await getPull(client, occasion.runner, numberOf(occasion)).catch(absent)
    return pull !== undefined && isSo(pull) ? pull : undefined
  })
  return { pull, holds: seen !== undefined }
}

/** What is not there yet, since reads lag behind writes. */
export function absent(thrown: unknown): undefined {
  if ((thrown as { status?: number }).status !== 404) throw thrown
  return undefined
}
