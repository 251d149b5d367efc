import type { Repository } from '../repositories.ts'

/** The addresses of a repository's parts in the world, as GitHub Enterprise Server builds them. */
export interface Urls {
  readonly api: string
  readonly repository: string
  readonly html: string
}

/** The addresses of one repository. `server` is the world's URL without a slash at the end. */
export function urlsOf(server: string, repository: Repository): Urls {
  return {
    api: `${server}/api/v3`,
    repository: `${server}/api/v3/repos/${repository.fullName}`,
    html: `${server}/${repository.fullName}`
  }
}

/** A ref name or path in a URL: each part is escaped, the slashes stay. */
export function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
