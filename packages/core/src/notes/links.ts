/** Addresses of a repository's pages, for links in its notes. Pure. */

/** Where the repository is: `https://github.com` and `owner/name`, as the runner says it. */
export interface Place {
  readonly serverUrl: string
  readonly repository: string
}

/** A name in a path: slashes stay, and nothing is left that would end a link or an address in Markdown. */
function path(name: string): string {
  return encodeURIComponent(name)
    .replaceAll('%2F', '/')
    .replace(/[!'()*~_]/g, (sign) => (sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
}

const base = ({ serverUrl, repository }: Place) => `${serverUrl}/${path(repository)}`

/** The page that compares two tags; with nothing before, the history that leads to the tag. */
export function compareUrl(place: Place, previous: string | undefined, tag: string): string {
  return previous === undefined
    ? `${base(place)}/commits/${path(tag)}`
    : `${base(place)}/compare/${path(previous)}...${path(tag)}`
}

/** The page of the release with this tag. */
export function releaseUrl(place: Place, tag: string): string {
  return `${base(place)}/releases/tag/${path(tag)}`
}

/** The page of a file as it is in a tag. */
export function fileUrl(place: Place, tag: string, file: string): string {
  return `${base(place)}/blob/${path(tag)}/${path(file)}`
}

/** A link to a pull request by its number, which is all digits. */
export function pullLink(place: Place, number: string): string {
  return `[#${number}](${base(place)}/pull/${number})`
}

/** A link to a commit. */
export function commitLink(place: Place, sha: string): string {
  return `[${sha.slice(0, 7)}](${base(place)}/commit/${sha})`
}

/** GitHub's rule for logins, with the underscore of managed users. */
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/

/** A link to a person that mentions nobody; undefined for a bot and for what is no login. */
export function personLink({ serverUrl }: Place, name: string): string | undefined {
  return login.test(name) ? `[@&#8203;${name.replaceAll('_', '\\_')}](${serverUrl}/${name})` : undefined
}
