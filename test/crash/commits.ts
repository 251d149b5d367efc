import { createHash } from 'node:crypto'
import { git } from '#rehearsal/world/git'

/** A commit as far as it is the same whenever it was made. */
interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly tree: string
  readonly people: string
  readonly message: string
  /** The paths that it changes: `M chart/Chart.yaml`. */
  readonly paths: readonly string[]
}

/** What a branch came to: the files it has, and what each commit did, in whichever order they were made. */
export interface BranchState {
  readonly tree: string
  readonly commits: readonly string[]
}

/** The refs of a repository without times, and for every commit a name that has no time in it. */
export interface CommitState {
  readonly branches: Readonly<Record<string, BranchState>>
  readonly tags: Readonly<Record<string, string>>
  readonly names: ReadonlyMap<string, string>
}

/** Reads the commits of all branches and tags, and what the refs are in terms of them. */
export async function describeCommits(path: string): Promise<CommitState> {
  const format = '%x01%H%x02%P%x02%T%x02%an <%ae>, %cn <%ce>%x02%B%x02'
  const log = [
    'log',
    '--branches',
    '--tags',
    '--topo-order',
    '--reverse',
    '--raw',
    '--no-renames',
    `--format=${format}`
  ]
  const [text, refs] = await Promise.all([
    git(path, log),
    git(path, ['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags'])
  ])
  const commits = new Map(
    text
      .split('\x01')
      .slice(1)
      .map(parse)
      .map((commit) => [commit.sha, commit])
  )
  const names = nameAll(commits)
  const branches: Record<string, BranchState> = {}
  const tags: Record<string, string> = {}
  for (const line of refs.split('\n').slice(0, -1)) {
    const [ref = '', object = '', peeled = ''] = line.split(' ')
    if (ref.startsWith('refs/tags/')) tags[ref] = names.get(peeled || object) ?? object
    else branches[ref] = stateOf(object, commits)
  }
  return { branches, tags, names }
}

function parse(text: string): Commit {
  const [sha = '', parents = '', tree = '', people = '', message = '', raw = ''] = text.split('\x02')
  const paths = raw.split('\n').flatMap((line) => /^:.* ([A-Z])\t(.+)$/.exec(line)?.slice(1).join(' ') ?? [])
  return { sha, parents: parents === '' ? [] : parents.split(' '), tree, people, message: message.trimEnd(), paths }
}

/** The oldest come first, so that parents have their names. */
function nameAll(commits: ReadonlyMap<string, Commit>): Map<string, string> {
  const names = new Map<string, string>()
  for (const { sha, parents, tree, people, message } of commits.values()) {
    const content = [...parents.map((parent) => names.get(parent)), tree, people, message].join('\n')
    names.set(sha, `commit-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`)
  }
  return names
}

function stateOf(tip: string, commits: ReadonlyMap<string, Commit>): BranchState {
  const reached = new Map<string, Commit>()
  const waiting = [tip]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = commits.get(sha)
    if (commit === undefined || reached.has(sha)) continue
    reached.set(sha, commit)
    waiting.push(...commit.parents)
  }
  const said = [...reached.values()].map(
    ({ message, people, paths }) => `${message} | ${people} | ${paths.join(', ') || 'EMPTY'}`
  )
  return { tree: commits.get(tip)?.tree ?? '', commits: said.sort() }
}
