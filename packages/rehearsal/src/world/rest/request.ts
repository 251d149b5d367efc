import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import type { Access, Caller } from '../tokens.ts'
import type { Urls } from './urls.ts'

/** A REST call on a repository that the caller may read. */
export interface RestRequest {
  readonly state: WorldState
  readonly repository: Repository
  readonly caller: Caller
  readonly access: Access
  /** The decoded values of the placeholders in the route. */
  readonly parameters: Readonly<Record<string, string>>
  /** The address that was asked for, in the form that GitHub uses in Link headers. */
  readonly url: URL
  readonly urls: Urls
  /** The media type of the Accept header. */
  readonly accept: string
  /** The version of the API that answers, such as `2022-11-28`. */
  readonly version: string
}

/** What a handler answers with status 200: JSON (the body), or text with its type. */
export interface RestResponse {
  readonly body: unknown
  readonly link?: string | undefined
  readonly type?: string
}

/** One operation of the API, as GitHub's description names its path. `documentation` is its place in GitHub's docs. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly documentation: string
  handle(request: RestRequest): Promise<RestResponse>
}

/** The value of a placeholder that the route has. */
export function parameter(request: RestRequest, name: string): string {
  return request.parameters[name] ?? ''
}
