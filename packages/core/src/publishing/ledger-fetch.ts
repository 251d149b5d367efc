import { Failure, messageOf } from '../action/errors.ts'
import { inert, quote } from '../action/untrusted.ts'
import { pause } from '../github/write-call.ts'
import { type HttpAnswer, sendRequest } from '../network/node-http.ts'
import { isSafe, parseAddress, serverAddress } from '../network/server-address.ts'
import type { FoundAsset } from './asset-plan.ts'
import type { FoundLedger } from './ledger-compose.ts'
import { longestLedger, readLedger } from './ledger-read.ts'
import type { ReleasePlace } from './release-find.ts'

const TRIES = 3

/** All of one answer. */
const DEADLINE_MS = 120_000

const leading = [301, 302, 303, 307, 308]

/** Asks the API for the bytes of an asset, and whom it names for them: that one without the token, which is not meant for it. */
async function download({ runner, token }: ReleasePlace, id: number): Promise<HttpAnswer> {
  const api = serverAddress('GITHUB_API_URL', runner.apiUrl).href.replace(/\/+$/, '')
  const url = `${api}/repos/${runner.repository}/releases/assets/${id}`
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const common = { method: 'GET', signal, longest: longestLedger, env: runner.env }
  const headers = { accept: 'application/octet-stream', 'user-agent': 'slipway' }
  const answer = await sendRequest({ ...common, url, headers: { ...headers, authorization: `token ${token}` } })
  if (!leading.includes(answer.status)) return answer
  const next = parseAddress(answer.headers.location ?? '')
  if (next === undefined || !isSafe(next)) throw new Error('the server leads to an address that is not asked')
  return sendRequest({ ...common, url: next.href, headers })
}

async function bytesOf(place: ReleasePlace, { id, name }: FoundAsset): Promise<Buffer> {
  let said = ''
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (attempt > 1) await pause(500 * attempt)
    try {
      const { status, body } = await download(place, id)
      if (status === 200) return body
      said = `status ${status}`
      if (status < 500 && status !== 429) break
    } catch (thrown) {
      if (thrown instanceof Failure) throw thrown
      said = inert(messageOf(thrown))
    }
  }
  throw new Failure(`download ${quote(name)} of the release: ${said}; run it again`)
}

/**
 * Downloads the ledger that stands at a release, also at a draft.
 * @returns the ledger; or why it is none that a run has written
 * @throws Failure when it does not come, or is not what the release says of it
 */
export async function fetchLedger(place: ReleasePlace, asset: FoundAsset): Promise<FoundLedger> {
  if (asset.size > longestLedger) return { ok: false, problem: `it has ${asset.size} bytes, which is too long` }
  const body = await bytesOf(place, asset)
  const { createHash } = await import('node:crypto')
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
  if (body.length !== asset.size || (asset.digest !== undefined && asset.digest !== digest)) {
    throw new Failure(
      `download ${quote(asset.name)} of the release: ${body.length} bytes came, ${digest}, and not what the release tells; run it again`
    )
  }
  const text = body.toString()
  const reading = readLedger(text)
  return reading.ok ? { ok: true, text, ledger: reading.ledger } : { ok: false, problem: inert(reading.problem) }
}
