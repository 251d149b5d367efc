import { commitsBetween } from '../commit-graph.ts'
import type { Repository } from '../repositories.ts'
import { settingsOf } from '../repository-settings.ts'
import type { WorldState } from '../state.ts'
import { type Issue, threadsOf } from './issue.ts'
import { isDateRange, isWithin } from './search-dates.ts'
import { parseSearch, type SearchQuery, unknownOperator } from './search-query.ts'

/** An issue or a pull request with its repository. */
export interface Hit {
  readonly repository: Repository
  readonly issue: Issue
  /** What a pull request brings, and the commit that merged it; read only where a search names commits. */
  readonly commits: readonly string[]
}

type Judge = (hit: Hit, value: string) => boolean

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/**
 * The qualifiers that the world knows, of those in
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
const judges: Readonly<Record<string, Judge>> = {
  repo: ({ repository }, value) => same(repository.fullName, value),
  org: ({ repository }, value) => same(repository.owner, value),
  user: ({ repository }, value) => same(repository.owner, value),
  is: judgeIs,
  type: judgeIs,
  state: judgeIs,
  draft: ({ issue }, value) => issue.pull !== undefined && issue.pull.draft === (value === 'true'),
  label: ({ issue }, value) => value.split(',').some((name) => issue.labels.some((label) => same(label.name, name))),
  head: ({ issue }, value) => issue.pull?.head.ref.startsWith(value) ?? false,
  base: ({ issue }, value) => issue.pull?.base.ref.startsWith(value) ?? false,
  author: ({ issue }, value) => same(issue.author, value.replace(/^app\/(.*)$/, '$1[bot]')),
  assignee: ({ issue }, value) => issue.assignees.some((login) => same(login, value)),
  'review-requested': ({ issue }, value) => issue.pull?.requestedReviewers.some((login) => same(login, value)) ?? false,
  archived: ({ repository }, value) => settingsOf(repository).archived === (value === 'true'),
  milestone: ({ issue }, value) => same(issue.milestone?.title ?? '', value),
  sha: ({ commits }, value) => commits.some((sha) => sha.startsWith(value.toLowerCase())),
  created: ({ issue }, value) => isWithin(issue.createdAt, value),
  updated: ({ issue }, value) => isWithin(issue.updatedAt, value),
  closed: ({ issue }, value) => isWithin(issue.closedAt, value),
  merged: ({ issue }, value) => isWithin(issue.pull?.merged?.at, value),
  in: () => true // says where words are looked for
}

const dates: readonly string[] = ['created', 'updated', 'closed', 'merged']

/** Where to look: of several, one is enough. */
const places: readonly string[] = ['repo', 'org', 'user']

const states: Readonly<Record<string, (issue: Issue) => boolean>> = {
  pr: ({ pull }) => pull !== undefined,
  'pull-request': ({ pull }) => pull !== undefined,
  issue: ({ pull }) => pull === undefined,
  open: ({ state }) => state === 'open',
  closed: ({ state }) => state === 'closed',
  merged: ({ pull }) => pull?.merged !== undefined,
  unmerged: ({ pull }) => pull !== undefined && pull.merged === undefined,
  draft: ({ pull }) => pull?.draft === true,
  locked: ({ lock }) => lock !== undefined
}

function judgeIs({ issue, repository }: Hit, value: string): boolean {
  if (value === 'public') return !repository.private
  if (value === 'private') return repository.private
  return states[value]?.(issue) ?? false
}

/** The first thing in a search that the world does not know, as it stands there; undefined when it knows everything. */
export function unknownQualifier(text: string): string | undefined {
  const { qualifiers } = parseSearch(text)
  const strange = qualifiers.find(({ name, value }) => {
    if (judges[name] === undefined) return true
    if (dates.includes(name)) return !isDateRange(value)
    if (name === 'in') return !value.split(',').every((place) => ['title', 'body', 'comments'].includes(place))
    return judges[name] === judgeIs && !['public', 'private'].includes(value) && states[value] === undefined
  })
  return strange === undefined ? unknownOperator(text) : `${strange.name}:${strange.value}`
}

/** Finds issues and pull requests among repositories; `unknownQualifier` says first whether the world can. */
export async function searchThreads(
  state: WorldState,
  text: string,
  sees: (repository: Repository) => boolean
): Promise<Hit[]> {
  const query = parseSearch(text)
  const isForCommits = query.commits.length > 0 || query.qualifiers.some(({ name }) => name === 'sha')
  const everything = [...state.repositories.byName.values()].filter(sees).flatMap((repository) => {
    return [...threadsOf(repository).values()].map((issue) => ({ repository, issue }))
  })
  const hits: Hit[] = []
  for (const found of everything) {
    const hit = { ...found, commits: isForCommits ? await commitsOf(found.issue) : [] }
    if (fits(hit, query)) hits.push(hit)
  }
  return hits
}

async function commitsOf({ pull }: Issue): Promise<readonly string[]> {
  if (pull === undefined) return []
  const { base, head, merged } = pull
  const own = await commitsBetween(base.repository, base.sha, head.sha)
  return merged === undefined ? own : [...own, merged.sha]
}

function fits(hit: Hit, { words, commits, qualifiers }: SearchQuery): boolean {
  const judged = qualifiers.map((each) => ({ ...each, isFit: judges[each.name]?.(hit, each.value) !== each.isNot }))
  const where = judged.filter(({ name, isNot }) => places.includes(name) && !isNot)
  if (where.length > 0 && !where.some(({ isFit }) => isFit)) return false
  if (!judged.every((each) => each.isFit || where.includes(each))) return false
  const parts = qualifiers.find(({ name }) => name === 'in')?.value.split(',') ?? ['title', 'body', 'comments']
  const texts = {
    title: hit.issue.title,
    body: hit.issue.body ?? '',
    comments: hit.issue.comments.map(({ body }) => body).join('\n')
  }
  const searched = parts.map((part) => texts[part as keyof typeof texts].toLowerCase()).join('\n')
  const isNamed = (start: string) => searched.includes(start) || hit.commits.some((sha) => sha.startsWith(start))
  if (commits.length > 0 && !commits.some(isNamed)) return false
  return words.every((word) => searched.includes(word.toLowerCase()))
}
