import type { Octokit } from '@octokit/core'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { serverAddress } from '../network/server-address.ts'

/** The version of the REST API whose description our calls are written against. */
const API_VERSION = '2022-11-28'

/** All calls of a run together, tries included: a server that says nothing must not hold a release for ever. */
const DEADLINE_MS = 300_000

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** The part of Octokit that is in use. */
export type Client = Pick<Octokit, 'request' | 'graphql'>

/**
 * Octokit as `@actions/github` sets it up reaches through proxies, and evaluates an HTTP stack of its own to do so: some
 * 40 ms. Node's `fetch` does the same. Where no proxy is set, the same Octokit on Node's plain client needs neither.
 */
async function construct(runner: Runner, token: string, options: object): Promise<Octokit> {
  const { retry } = await import('@octokit/plugin-retry')
  if (PROXIES.some((name) => runner.env[name])) {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, options, retry)
  }
  const [{ Octokit }, { octokitFetch }] = await Promise.all([import('@octokit/core'), import('./octokit-fetch.ts')])
  return new (Octokit.plugin(retry))({ auth: token, ...options, request: { fetch: octokitFetch } })
}

/** Answers that have no body. */
const bodiless = [204, 205]

/**
 * Octokit gives the text of an answer that is no JSON, and nothing where it broke off behind a proxy. Whoever took that for
 * what was asked for would see no releases where there are some.
 */
function cutOff(): Error {
  const error = new Error('its answer was cut off, or something on the way answered in its place')
  return Object.assign(error, { name: 'HttpError' })
}

/** Opens the REST client for the run's server; reads are tried again when the server or the network stumbles. */
export async function openClient(runner: Runner, token: string): Promise<Client> {
  if (token === '') {
    throw new Failure(
      'token: it is empty, but this needs the REST API; pass a token with contents: read, or check out with fetch-depth: 0'
    )
  }
  const { href } = serverAddress('GITHUB_API_URL', runner.apiUrl)
  const baseUrl = href.replace(/\/+$/, '')
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  // The plugin tries three times on its own; a number given here would make it repeat refusals (4xx) as well.
  const client = await construct(runner, token, { baseUrl, userAgent: 'slipway', log: quiet })
  const signal = AbortSignal.timeout(DEADLINE_MS)
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION
    options.request = { ...options.request, signal }
  })
  client.hook.after('request', ({ data, status }) => {
    if (typeof data === 'string' && !bodiless.includes(status)) throw cutOff()
  })
  return client
}

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'the token is not valid, or has expired: pass a fresh one',
  403: 'give the token the permission contents: read, or wait when the message speaks of a rate limit',
  404: 'check that it exists, and that the token may read this repository (contents: read)'
}

/** Turns what the client throws into a failure that says what was asked, what was answered, and what to do. */
export function apiFailure(what: string, thrown: unknown): Failure {
  const { status = 0, message = '' } = thrown as { status?: number; message?: string }
  const remedy = REMEDIES[status] ?? 'run it again; if it stays so, look at the status of the server'
  const answer = status === 0 ? 'no answer' : `status ${status}`
  return new Failure(`${what}: ${answer} from the GitHub API (${inert(message)}); ${remedy}`)
}
