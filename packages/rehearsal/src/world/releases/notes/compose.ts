import { type Category, excludes, type NotesConfiguration } from './configuration.ts'

/** A merged pull request, as far as notes tell of it. */
export interface NotedPull {
  readonly title: string
  /** The login of its author. */
  readonly author: string
  readonly url: string
  readonly labels: readonly string[]
}

/** What notes are made of. */
export interface NotesFacts {
  /** In the order of the notes. */
  readonly pulls: readonly NotedPull[]
  /** The first pull requests of authors who had none merged before. */
  readonly firsts: readonly NotedPull[]
  readonly configuration: NotesConfiguration | undefined
  /** The page that compares the two tags, or the list of commits where there is no previous one. */
  readonly changelog: string
}

/**
 * Notes as GitHub writes them. Its form is documented by example only
 * (https://docs.github.com/en/repositories/releasing-projects-on-github/automatically-generated-release-notes); without
 * pull requests only the link is there, and with categories a comment names the configuration.
 */
export function composeNotes({ pulls, firsts, configuration, changelog }: NotesFacts): string {
  const comment = configuration && `<!-- Release notes generated using configuration in ${configuration.source} -->\n\n`
  const shown = pulls.filter((pull) => !excludes(configuration?.exclude, pull))
  const changes = shown.length === 0 ? '' : `## What's Changed\n${listOf(shown, configuration?.categories)}\n`
  const lines = firsts.map(({ author, url }) => `* @${author} made their first contribution in ${url}\n`)
  const newcomers = lines.length === 0 ? '' : `## New Contributors\n${lines.join('')}`
  const gap = changes === '' && newcomers === '' ? '' : '\n'
  return `${comment ?? ''}${changes}${newcomers}${gap}**Full Changelog**: ${changelog}`
}

function listOf(pulls: readonly NotedPull[], categories: readonly Category[] | undefined): string {
  if (categories === undefined || categories.length === 0) return pulls.map(line).join('')
  const rest = new Set(pulls)
  const sections = categories.map(({ title, labels, exclude }) => {
    const own = [...rest].filter((pull) => qualifies(pull, labels) && !excludes(exclude, pull))
    for (const pull of own) rest.delete(pull)
    return own.length === 0 ? '' : `### ${title}\n${own.map(line).join('')}`
  })
  const others = [...rest].map(line).join('')
  return `${sections.join('')}${others === '' ? '' : `### Other Changes\n${others}`}`
}

function qualifies({ labels }: NotedPull, wanted: readonly string[]): boolean {
  const lower = labels.map((label) => label.toLowerCase())
  return wanted.some((label) => label === '*' || lower.includes(label.toLowerCase()))
}

function line({ title, author, url }: NotedPull): string {
  return `* ${title} by @${author} in ${url}\n`
}
