import { git } from '../../git.ts'
import { mergedPulls, type Pull } from '../../pulls/pull.ts'
import type { Repository } from '../../repositories.ts'
import type { NotedPull } from './compose.ts'

/** The pull requests of a release and, of them, the first ones of new authors, in the order in which they were merged. */
export interface MergedPulls {
  readonly pulls: readonly NotedPull[]
  readonly firsts: readonly NotedPull[]
}

/** What was merged between two commits, or until one, of a repository whose pages are at `html`. */
export async function mergedBetween(
  repository: Repository,
  range: { readonly base: string | undefined; readonly head: string },
  html: string
): Promise<MergedPulls> {
  const merged = mergedPulls(repository)
  if (merged.length === 0) return { pulls: [], firsts: [] }
  const limits = range.base === undefined ? [range.head] : [range.head, `^${range.base}`]
  const commits = new Set((await git(repository.path, ['rev-list', ...limits])).split('\n'))
  const own = merged.filter((pull) => commits.has(pull.merged?.sha ?? '')).sort(byMerge)
  const known = new Set(merged.filter((pull) => !own.includes(pull)).map(({ issue }) => issue.author))
  const firsts = own.filter(({ issue }) => {
    const isFirst = !known.has(issue.author)
    known.add(issue.author)
    return isFirst
  })
  const noted = ({ issue }: Pull): NotedPull => ({
    title: issue.title,
    author: issue.author,
    url: `${html}/pull/${issue.number}`,
    labels: issue.labels.map(({ name }) => name)
  })
  return { pulls: own.map(noted), firsts: firsts.map(noted) }
}

function byMerge(a: Pull, b: Pull): number {
  const [one, other] = [a.merged?.at ?? '', b.merged?.at ?? '']
  if (one !== other) return one < other ? -1 : 1
  return a.issue.number - b.issue.number
}
