/** A commit to be made: what it changes on its branch, and the tags that it gets. */
export interface PlannedCommit {
  readonly branch: string
  /** The branch to start from, for the first commit of a branch. */
  readonly from?: string
  readonly message: string
  readonly author: string
  /** Seconds since 1970. */
  readonly date: number
  /** The new content of each file that changes. */
  readonly files: ReadonlyMap<string, string>
  readonly tags?: readonly string[]
}

/** Writes commits as a stream for `git fast-import`, which makes them in one process. */
export function fastImport(commits: readonly PlannedCommit[]): string {
  const tips = new Map<string, number>()
  return commits.map((commit, at) => stream(commit, at + 1, tips)).join('')
}

function stream(commit: PlannedCommit, mark: number, tips: Map<string, number>): string {
  const parent = tips.get(commit.from ?? commit.branch)
  tips.set(commit.branch, mark)
  const files = [...commit.files].map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`)
  const tags = (commit.tags ?? []).map((tag) => `reset refs/tags/${tag}\nfrom :${mark}\n\n`)
  return [
    `commit refs/heads/${commit.branch}\nmark :${mark}\n`,
    `author ${commit.author} ${commit.date} +0000\ncommitter ${commit.author} ${commit.date} +0000\n`,
    data(`${commit.message}\n`),
    parent === undefined ? '' : `from :${parent}\n`,
    ...files,
    '\n',
    ...tags
  ].join('')
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
