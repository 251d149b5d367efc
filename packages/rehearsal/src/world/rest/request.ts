import type { operations } from '@octokit/openapi-types'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Access, Caller } from '../tokens.ts'
import type { Urls } from './urls.ts'

/** A REST call that GitHub's description knows. */
export interface Call {
  readonly state: WorldState
  readonly caller: Caller
  /** The operation, as `POST /repos/{owner}/{repo}/git/refs`: what the journal says about how a change came in. */
  readonly via: string
  /** The decoded values of the placeholders in the route. */
  readonly parameters: Readonly<Record<string, string>>
  /** The address that was asked for, in the form that GitHub uses in Link headers. */
  readonly url: URL
  /** The parsed JSON, held against the description already; undefined when there was no body. See `bodyOf`. */
  readonly body: unknown
  /** The body as it came, for operations that take bytes, with its Content-Type. */
  readonly bytes: Buffer
  readonly contentType: string
  /** The Content-Length header: how much was announced. */
  readonly contentLength: string | undefined
  /** Whether all of the body came; an upload that broke off leaves something behind at GitHub, all else does nothing. */
  readonly isComplete: boolean
  /** The media type of the Accept header. */
  readonly accept: string
  /** The version of the API that answers, such as `2022-11-28`. */
  readonly version: string
}

/** A REST call on a repository that the caller may read. */
export interface RestRequest extends Call {
  readonly repository: Repository
  readonly access: Access
  readonly urls: Urls
}

/** What a handler answers: JSON or, with a type, text or bytes; status 200 unless said; no body when it is undefined. */
export interface RestResponse {
  readonly status?: number
  readonly body?: unknown
  readonly link?: string | undefined
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Operation {
  readonly method: string
  /** The path as GitHub's description writes it, such as `/repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly path: string
  /** Its place in GitHub's documentation of the REST API. */
  readonly documentation: string
}

/** One operation on a repository. GitHub's rules about who may see the repository hold before the handler is asked. */
export interface Route extends Operation {
  handle(request: RestRequest): Promise<RestResponse>
}

/** One operation on something else than a repository, such as `/app`. */
export interface WorldRoute extends Operation {
  readonly scope: 'world'
  handle(call: Call): Promise<RestResponse>
}

/** The value of a placeholder that the route has. */
export function parameter(request: Pick<Call, 'parameters'>, name: string): string {
  return request.parameters[name] ?? ''
}

type BodyOf<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? NonNullable<Body>
  : never

/** The body of an operation by its name in the description (`git/create-ref`); `{}` when there was none. */
export function bodyOf<Name extends keyof operations>(request: Pick<Call, 'body'>): BodyOf<Name> {
  return (request.body ?? {}) as BodyOf<Name>
}
