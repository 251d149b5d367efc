import { checkOf } from './check.ts'
import { type Complaint, complaintsAbout } from './complaint.ts'
import { isKnownToHappen } from './known-departures.ts'
import { matchOperation } from './match.ts'
import { type Content, type DescribedResponse, type OpenapiSchema, resolve } from './slice.ts'
import { effectiveVersion, inVersion } from './versions.ts'

/** An answer as it is about to be sent. */
export interface AnswerToCheck {
  readonly method: string
  /** The path of the request, still percent-encoded and without its query. */
  readonly path: string
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Parsed where it is JSON, else the text or bytes; undefined when there is none. */
  readonly body?: unknown
  /** The Accept header of the request. */
  readonly accept?: string | undefined
  /** The value of X-GitHub-Api-Version. */
  readonly version?: string | undefined
}

/** What is wrong with an answer by GitHub's description: its status, its headers, its media type and its body. */
export function validateResponse(answer: AnswerToCheck): Complaint[] {
  const { method, path, status } = answer
  const version = effectiveVersion(answer.version)
  const match = matchOperation(method, path)
  const responses = match === undefined ? {} : inVersion(match.operation, version).responses
  const described = responses[String(status)]
  if (described !== undefined) {
    const response = resolve<DescribedResponse>(described)
    const content = response.content ?? (status >= 400 ? errorContent(answer) : undefined) // every error of GitHub has a body
    const complaints = [...headerComplaints(response, answer, version), ...bodyComplaints(content, answer, version)]
    return complaints.filter((complaint) => !isKnownToHappen(match?.template ?? '', complaint))
  }
  if (status === 304) return bodyComplaints(undefined, answer, version)
  // Errors that any call may meet (bad credentials, limits, a server that fails) are not listed with every operation.
  if (status >= 400) return bodyComplaints(errorContent(answer), answer, version)
  const what =
    match === undefined ? 'there is no such operation' : `${match.method} ${match.template} has no such answer`
  return [{ place: 'status', rule: 'undescribed', problem: `is ${status}: ${what}` }]
}

/** What an error has that is not described where it happens: entries or sentences in `errors`, or a message alone. */
function errorContent({ body }: AnswerToCheck): Content {
  const errors = (body as { errors?: unknown } | undefined)?.errors
  const isSimple = Array.isArray(errors) && errors.every((error) => typeof error === 'string')
  const name = errors === undefined ? 'basic-error' : isSimple ? 'validation-error-simple' : 'validation-error'
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
}

function bodyComplaints(content: Content | undefined, answer: AnswerToCheck, version: string): Complaint[] {
  const isEmpty = answer.body === undefined || answer.body === ''
  if (content === undefined) return isEmpty ? [] : [{ place: 'body', rule: 'content', problem: 'must be absent' }]
  if (answer.method === 'HEAD') return isEmpty ? [] : [{ place: 'body', rule: 'content', problem: 'must be absent' }]
  const type = mediaType(answer.headers['content-type'] ?? '')
  const asked = (answer.accept ?? '')
    .split(',')
    .map((each) => mediaType(each).replace(/\.object\+json$/, '.object'))
    .find((one) => one in content)
  // Contents as an object come as plain JSON: Octokit, which parses nothing else, has their `data.entries`.
  const isObject = asked === 'application/vnd.github.object' && type === 'application/json'
  const described = asked === undefined || asked === type || isObject ? content[asked ?? type] : undefined
  if (described === undefined) {
    const problem = `is "${type}", must be ${asked ?? Object.keys(content).join(' or ')}`
    return [{ place: 'headers/content-type', rule: 'content', problem }]
  }
  const isJson = type === 'application/json' || type.endsWith('+json')
  if (!isJson || described.schema === undefined) return []
  const complaints = complaintsAbout('body', checkOf(described.schema, version)(answer.body))
  return answer.status >= 400 ? errorComplaints(answer, complaints) : complaints
}

/** Every error body of GitHub has its status as text; not every schema of an error knows that member. */
function errorComplaints({ status, body }: AnswerToCheck, complaints: readonly Complaint[]): Complaint[] {
  const others = complaints.filter(({ place, rule }) => place !== 'body/status' || rule !== 'undescribed')
  const said = (body as { status?: unknown } | null)?.status
  const isWord = typeof said === 'string' && !/^\d+$/.test(said) // a few bodies tell the state of an operation by that name
  if (said === undefined || said === String(status) || isWord) return others
  const problem = `must be "${status}", and is ${JSON.stringify(said)}`
  return [...others.filter(({ place }) => place !== 'body/status'), { place: 'body/status', rule: 'const', problem }]
}

/** The type without parameters; `application/vnd.github.v3.diff` and `application/vnd.github.diff` are the same. */
function mediaType(value: string): string {
  return (value.split(';')[0] ?? '')
    .trim()
    .toLowerCase()
    .replace(/^application\/vnd\.github\.v3\./, 'application/vnd.github.')
}

function headerComplaints(response: DescribedResponse, { headers }: AnswerToCheck, version: string): Complaint[] {
  return Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const value = headers[name.toLowerCase()]
    if (value === undefined) return [] // GitHub omits a Link header when there is one page
    const { schema } = resolve<{ readonly schema: OpenapiSchema }>(header)
    const read = schema.type === 'integer' && /^\d+$/.test(value) ? Number(value) : value
    return complaintsAbout(`headers/${name.toLowerCase()}`, checkOf(schema, version)(read))
  })
}
