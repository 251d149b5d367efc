/** Pull requests that are left out. */
export interface Exclusion {
  readonly labels: readonly string[]
  readonly authors: readonly string[]
}

/** A section of notes. */
export interface Category {
  readonly title: string
  readonly labels: readonly string[]
  readonly exclude: Exclusion
}

/** What a repository says about its notes, and where: `.github/release.yml at main`. */
export interface NotesConfiguration {
  readonly source: string
  readonly exclude: Exclusion
  readonly categories: readonly Category[]
}

/**
 * Reads `.github/release.yml`; whatever does not have the documented form is overlooked. The options:
 * https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes#configuration-options
 */
export async function readConfiguration(text: string, source: string): Promise<NotesConfiguration> {
  const { parse } = await import('yaml')
  const changelog = member(
    safely(() => parse(text)),
    'changelog'
  )
  const categories = member(changelog, 'categories')
  return {
    source,
    exclude: exclusion(changelog),
    categories: (Array.isArray(categories) ? categories : []).map((category) => ({
      title: String(member(category, 'title') ?? ''),
      labels: texts(member(category, 'labels')),
      exclude: exclusion(category)
    }))
  }
}

/** Whether a pull request is left out. */
export function excludes(
  exclusion: Exclusion | undefined,
  { labels, author }: { readonly labels: readonly string[]; readonly author: string }
): boolean {
  const isIn = (list: readonly string[], value: string) => list.some((one) => one.toLowerCase() === value.toLowerCase())
  if (exclusion === undefined) return false
  const login = author.replace(/\[bot\]$/, '') // `dependabot` means `dependabot[bot]` as well
  return (
    [author, login].some((name) => isIn(exclusion.authors, name)) ||
    labels.some((label) => isIn(exclusion.labels, label))
  )
}

function exclusion(value: unknown): Exclusion {
  const exclude = member(value, 'exclude')
  return { labels: texts(member(exclude, 'labels')), authors: texts(member(exclude, 'authors')) }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function safely(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
