/** Sets the status that holds pull requests back or lets them pass. */
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { isAmbiguous, readAnswer } from '#core/github/answer'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import { pause, writeCall } from '#core/github/write-call'
import type { Status } from './pull-facts.ts'
import { CONTEXT } from './read-pull-query.ts'

/**
 * GitHub asks for at least one second between requests that write, one after another:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api . So 500 statuses take less than
 * ten minutes; what a rate limit lets wait comes on top.
 */
const SPACING_MS = 1000

/** A client gives all its calls five minutes; hundreds of statuses take longer, so that they get a new one now and then. */
const CLIENT_MS = 100_000

/**
 * What became of it. `unsure`: nobody answered, so it must be looked whether it was done. `gone`: the commit is there no
 * longer.
 */
export type Written = 'written' | 'unsure' | 'gone'

/** Sets statuses one after another. */
export interface StatusWriter {
  /** @param target the address that the status leads to; empty for none */
  set(head: string, status: Status, target: string): Promise<Written>
  /** When this run has set one there, by the server's clock: RFC 3339, in UTC and to the second. */
  setAt(head: string): string | undefined
}

/** Opens a writer of statuses (commit statuses: write). `spacing` is in milliseconds. */
export function openStatusWriter(runner: Runner, token: string, spacing = SPACING_MS): StatusWriter {
  const done = new Map<string, string>()
  let client: Client | undefined
  let openedAt = 0
  let last: number | undefined
  const current = async () => {
    if (client === undefined || Date.now() - openedAt > CLIENT_MS) {
      client = await openClient(runner, token)
      openedAt = Date.now()
    }
    return client
  }
  return {
    setAt: (head) => done.get(head),
    set: async (head, status, target) => {
      if (last !== undefined) await pause(Math.max(0, last + spacing - Date.now()))
      try {
        const written = await write(await current(), runner, { head, status, target })
        if (typeof written === 'string') return written
        done.set(head, written.at)
        return 'written'
      } finally {
        last = Date.now()
      }
    }
  }
}

interface Wish {
  readonly head: string
  readonly status: Status
  readonly target: string
}

async function write(
  client: Client,
  runner: Runner,
  { head, status, target }: Wish
): Promise<Exclude<Written, 'written'> | { readonly at: string }> {
  const what = `status of ${head.slice(0, 12)}`
  try {
    const { data } = await writeCall('set status', what, () =>
      client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        ...{ ...namesOf(runner), sha: head, context: CONTEXT, ...status },
        ...(target === '' ? {} : { target_url: target }),
        request: { retries: 0 }
      })
    )
    return { at: data.created_at }
  } catch (thrown) {
    const explained = explainApi(what, runner, thrown)
    if (explained === thrown) throw thrown
    const answer = readAnswer(thrown)
    if (isAmbiguous(answer)) return 'unsure'
    if (answer.status === 422 && /no commit found/i.test(answer.message)) return 'gone'
    if (answer.status === 404 || /not accessible by/i.test(answer.message)) throw powerless(what)
    throw explained
  }
}

/** The token of a run for a fork has all reads and no writes, whatever its job asks for. */
function powerless(what: string): Failure {
  return new Failure(
    `${what}: the token may not set statuses here; give the job the permission statuses: write, and have pull requests of ` +
      'forks checked on pull_request_target, since their runs on pull_request never have it'
  )
}
