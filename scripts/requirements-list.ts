/** Why no test proves a requirement. */
export const standings = ['planned', 'by hand', 'passed through', 'documented'] as const

/** Where a requirement stands that no test proves. */
export interface Standing {
  readonly kind: (typeof standings)[number]
  readonly reason: string
}

/** One requirement of a release process; without a standing, a test must prove it. */
export interface Requirement {
  readonly id: string
  readonly title: string
  readonly standing: Standing | undefined
}

/** What is listed, and what is wrong with the list. */
export interface List {
  readonly requirements: readonly Requirement[]
  readonly problems: readonly string[]
}

const row = /^\| *(S\S*) *\| *(.*?) *\| *(.*?) *\|$/

function standingOf(text: string): Standing | undefined {
  const kind = standings.find((each) => text.startsWith(`${each}: `))
  const reason = text.slice((kind?.length ?? 0) + 1).trim()
  return kind === undefined || reason === '' ? undefined : { kind, reason }
}

/**
 * Reads the list of requirements from the rows `| S1.21 | what is asked | where it stands |` of a Markdown text.
 *
 * The last cell is empty where a test proves it; else it is one of `standings`, a colon and the reason.
 */
export function readRequirements(markdown: string): List {
  const requirements: Requirement[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const line of markdown.split('\n')) {
    const [, id, title = '', text = ''] = row.exec(line) ?? []
    if (id === undefined) continue
    const standing = text === '' ? undefined : standingOf(text)
    if (!/^S\d+\.\d+$/.test(id)) problems.push(`${id}: is no id; write one such as S1.21`)
    if (seen.has(id)) problems.push(`${id}: is listed twice`)
    if (title === '') problems.push(`${id}: has no title`)
    if (text !== '' && standing === undefined) {
      problems.push(`${id}: stands as "${text}"; write one of ${standings.join(', ')}, a colon and the reason`)
    }
    seen.add(id)
    requirements.push({ id, title, standing })
  }
  if (requirements.length === 0) problems.push('no requirement is listed')
  return { requirements, problems }
}
