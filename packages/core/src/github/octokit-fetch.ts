import { sendRequest } from '../network/node-http.ts'

/** What Octokit gives to `fetch`. */
interface Asked {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}

/** What Octokit takes from the answer of `fetch`. */
interface Answered {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * The part of `fetch` that Octokit uses, on Node's own client. An answer that leads elsewhere, which is what a renamed
 * repository gives, is asked for anew with the real one: it knows how far redirects may be followed.
 */
export async function octokitFetch(url: string, asked: Asked): Promise<Answered | Response> {
  const { method, headers, body: text, signal } = asked
  const { status, headers: answered, body } = await sendRequest({ method, url, headers, body: text, signal })
  if (status >= 300 && status < 400 && answered.location !== undefined) return fetch(url, asked)
  const named = Object.entries(answered).map(([name, value]) => [name, String(value)] as const)
  return {
    status,
    statusText: '',
    url,
    headers: new Map(named),
    text: async () => body.toString(),
    arrayBuffer: async () => new Uint8Array(body).buffer
  }
}
