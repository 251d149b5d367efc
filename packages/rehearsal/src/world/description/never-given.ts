import { sayComplaint } from './complaint.ts'
import { validateResponse } from './response.ts'

/** What was asked, as far as it decides how the answer must look. */
export interface Asked {
  readonly method: string
  /** Still percent-encoded, below the root of the API and without the query. */
  readonly path: string
  readonly accept?: string | undefined
  /** The value of X-GitHub-Api-Version. */
  readonly version?: string | undefined
}

/** An answer as it would go over the wire; header names in any case. */
export interface WireAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Empty when there is no body. */
  readonly text: string
}

/**
 * Why GitHub never gives such an answer, in one line for the message of an error; undefined when its description allows
 * it. To be asked about every answer before it is sent: an answer that is wrong must fail whoever relies on it.
 */
export function whyNeverGiven(asked: Asked, answer: WireAnswer): string | undefined {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]))
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(headers['content-type'] ?? '')
  const body = answer.text === '' ? undefined : isJson ? JSON.parse(answer.text) : answer.text
  const complaints = validateResponse({ ...asked, status: answer.status, headers, body })
  if (complaints.length === 0) return undefined
  const call = `${asked.method} ${asked.path} with ${answer.status}`
  return `The world would have answered ${call} as GitHub never does: ${complaints.map(sayComplaint).join('; ')}`
}
