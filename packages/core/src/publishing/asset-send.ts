import type { IncomingMessage } from 'node:http'
import { Failure } from '../action/errors.ts'
import type { Environment } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { isSafe, parseAddress } from '../network/server-address.ts'
import { clientFor, wayTo } from '../network/tunnel.ts'
import { openAsset } from './asset-files.ts'
import type { AssetFile } from './asset-plan.ts'

/** What the server says to an upload that it does not take, in the shape of what Octokit throws. */
class UploadError extends Error {
  override readonly name = 'HttpError'
  readonly status: number
  readonly response: { readonly headers: IncomingMessage['headers']; readonly data: unknown } | undefined

  constructor(message: string, status = 500, response?: UploadError['response']) {
    super(message)
    this.status = status
    this.response = response
  }
}

/** A server that has said nothing for so long is not waited for; nor is one that takes no more bytes. */
const STALLED_MS = 120_000

/** An answer about an asset is short. */
const LONGEST = 1_048_576

/**
 * The address of an upload. It comes from an answer and gets a token, so it must be a host of the API: the same one, as on
 * an Enterprise Server, or `uploads.` in the place of `api.`
 * @throws Failure for any other
 */
export function uploadAddress(uploadUrl: string, apiUrl: string, { name, given, label }: AssetFile): URL {
  const [url, api] = [parseAddress(uploadUrl), parseAddress(apiUrl)]
  const hosts = [api?.host, api?.host.replace(/^api\./, 'uploads.')]
  if (url === undefined || !isSafe(url) || !hosts.includes(url.host)) {
    throw new Failure(`upload ${quote(given)}: the server names ${quote(uploadUrl)}, which is no address of its own`)
  }
  url.search = ''
  url.searchParams.set('name', name)
  if (label !== '') url.searchParams.set('label', label)
  return url
}

async function readBody(answer: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > LONGEST) throw new Error('the answer is too long')
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    return undefined
  }
}

async function post(url: URL, token: string, asset: AssetFile, env: Environment): Promise<IncomingMessage> {
  const { size, type } = asset
  const request = await clientFor(url)
  const way = await wayTo(url, env).catch((error: Error) => {
    throw error instanceof Failure ? error : new UploadError(error.message)
  })
  const file = await openAsset(asset)
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ authorization: `token ${token}`, accept: 'application/vnd.github+json', 'user-agent': 'slipway' },
      ...{ 'content-type': type, 'content-length': String(size), 'x-github-api-version': '2022-11-28' }
    }
    const sent = request(url, { method: 'POST', headers, timeout: STALLED_MS, ...way }, resolve)
    sent.on('timeout', () => sent.destroy(new Error(`no word from the server for ${STALLED_MS / 1000} seconds`)))
    sent.on('error', (error) => {
      file.destroy()
      reject(new UploadError(error.message))
    })
    sent.on('close', () => file.destroy())
    file.on('error', (error: Error) => sent.destroy(error))
    file.pipe(sent)
  })
}

/**
 * Sends a file, part by part, so that none has to fit in memory. Repeats nothing.
 * @param env where a proxy may be named
 * @returns what the server says of the asset
 * @throws Error in the shape of what Octokit throws, when it does not take it or says nothing
 */
export async function sendAsset(url: URL, token: string, file: AssetFile, env: Environment): Promise<unknown> {
  const answer = await post(url, token, file, env)
  const { statusCode: status = 0, headers } = answer
  const data = await readBody(answer).catch((error: Error) => {
    throw new UploadError(error.message)
  })
  if (status === 201) return data
  const { message } = (data ?? {}) as { readonly message?: unknown }
  throw new UploadError(typeof message === 'string' ? message : `status ${status}`, status, { headers, data })
}
