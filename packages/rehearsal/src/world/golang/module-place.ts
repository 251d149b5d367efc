/** Where a module of GitHub stands. */
export interface ModulePlace {
  readonly owner: string
  readonly name: string
  /** The folder in the repository that the path names, without the major version; '' for the top. */
  readonly folder: string
  /** `v2` of a path that ends so; '' for v0 and v1. */
  readonly major: string
}

/** Where a module path leads, if it is one of GitHub with a repository in it (https://go.dev/ref/mod#vcs-find). */
export function placeOfModule(path: string): ModulePlace | undefined {
  const [host, owner, name, ...rest] = path.split('/')
  if (host !== 'github.com' || !owner || !name || rest.includes('')) return undefined
  const last = rest.at(-1) ?? ''
  const major = isMajor(last) ? last : ''
  return { owner, name, folder: (major === '' ? rest : rest.slice(0, -1)).join('/'), major }
}

/** The ref that holds a version of the module: the folder stands before it, without the one of a major version. */
export function refOfVersion({ folder }: ModulePlace, version: string): string {
  return `refs/tags/${folder === '' ? '' : `${folder}/`}${version}`
}

const number = '(?:0|[1-9]\\d*)'
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const canonical = new RegExp(`^v(${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?$`)

/**
 * Whether Go takes a text as a version of the module: in its canonical form, without build metadata, and of the major
 * version that the path ends in (https://go.dev/ref/mod#major-version-suffixes).
 */
export function isVersionOf({ major }: Pick<ModulePlace, 'major'>, text: string): boolean {
  const found = canonical.exec(text)?.[1]
  return found !== undefined && (major === '' ? found === '0' || found === '1' : `v${found}` === major)
}

/** Whether a version is made up from a commit (https://go.dev/ref/mod#pseudo-versions): a tag of that form is no release. */
export function isPseudoVersion(version: string): boolean {
  return /[-.]\d{14}-[0-9a-f]{12}$/.test(version)
}

/** The major version that a module path claims: `v2`, or '' for v0 and v1. */
export function majorOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1)
  return path.includes('/') && isMajor(last) ? last : ''
}

function isMajor(element: string): boolean {
  return /^v(?:[2-9]|[1-9]\d+)$/.test(element)
}
