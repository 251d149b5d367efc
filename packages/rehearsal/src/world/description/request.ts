import { checkOf } from './check.ts'
import { type Complaint, complaintsAbout } from './complaint.ts'
import { invalidRequest } from './invalid-request.ts'
import { type Match, matchOperation } from './match.ts'
import { checkParameters, unknownQuery } from './parameters.ts'
import type { OpenapiSchema } from './slice.ts'
import { effectiveVersion, inVersion } from './versions.ts'

/** A request as it came: the path still percent-encoded and without its query, the body parsed. */
export interface DescribedRequest {
  readonly method: string
  readonly path: string
  readonly query?: URLSearchParams
  /** Undefined when there was none. */
  readonly body?: unknown
  /** The value of X-GitHub-Api-Version. */
  readonly version?: string | undefined
}

/** What GitHub's description says about a request. */
export interface RequestVerdict {
  /** Undefined when the description has no such operation. */
  readonly match: Match | undefined
  readonly complaints: readonly Complaint[]
  /** Parameters and members of the body that the description does not know, as `query/foo` and `body/foo`. */
  readonly unknown: readonly string[]
  /** The message of GitHub's answer 422, when the body is why the request is refused. */
  readonly refusal: string | undefined
}

/**
 * Judges a request by GitHub's description. GitHub refuses bodies that do not fit (status 422) and overlooks nonsense in
 * a query: https://developer.github.com/changes/2018-10-16-deprecation-strict-validation/ .
 */
export function validateRequest(request: DescribedRequest): RequestVerdict {
  const { method, path, query = new URLSearchParams() } = request
  const version = effectiveVersion(request.version)
  const match = matchOperation(method, path)
  if (match === undefined) return { match, complaints: [], unknown: [], refusal: undefined }
  const errors = bodyErrors(match, request.body, version)
  const about = complaintsAbout('body', errors)
  const isUnknown = ({ rule }: Complaint) => rule === 'undescribed'
  return {
    match,
    complaints: [...checkParameters(match, query, version), ...about.filter((complaint) => !isUnknown(complaint))],
    unknown: [...unknownQuery(match, query), ...about.filter(isUnknown).map(({ place }) => place)],
    refusal: invalidRequest(errors)
  }
}

function bodyErrors(match: Match, body: unknown, version: string): ReturnType<ReturnType<typeof checkOf>> {
  const described = inVersion(match.operation, version).requestBody
  const schema = described?.content['application/json']?.schema
  if (schema === undefined) return [] // nothing is described, or bytes are
  if (body === undefined && described?.required !== true) return []
  // An absent body lacks every member that is required.
  return checkOf(schema, version)(inObject(schema, body) ?? {})
}

/**
 * A bare list as the object that it stands for: `["bug"]` for `{ "labels": ["bug"] }`. GitHub describes both forms for
 * labels and for the lists of branch protections; the edition of its description that Octokit publishes, from which the
 * slice is cut, keeps the object alone. https://github.com/github/rest-api-description (`issues/add-labels`)
 */
function inObject({ oneOf }: OpenapiSchema, body: unknown): unknown {
  if (!Array.isArray(body) || !Array.isArray(oneOf)) return body
  const names = oneOf.flatMap(({ properties }: OpenapiSchema) => Object.keys(properties ?? {}))
  const [name] = new Set(names)
  return name !== undefined && new Set(names).size === 1 ? { [name]: body } : body
}
