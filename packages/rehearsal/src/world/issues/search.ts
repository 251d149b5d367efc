import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type Issue, threadsOf } from './issue.ts'

/** An issue or a pull request with its repository. */
export interface Hit {
  readonly repository: Repository
  readonly issue: Issue
}

/** What a search asks for. Words are looked for in title and body, or only where `in` says. */
interface Query {
  readonly words: readonly string[]
  readonly qualifiers: readonly { readonly name: string; readonly value: string; readonly isNot: boolean }[]
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
  milestone: ({ issue }, value) => same(issue.milestone?.title ?? '', value),
  sha: ({ issue }, value) =>
    issue.pull?.head.sha.startsWith(value) || issue.pull?.merged?.sha.startsWith(value) || false,
  in: () => true // says where words are looked for
}

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
  const { qualifiers } = parse(text)
  const strange = qualifiers.find(({ name, value }) => {
    if (judges[name] === undefined) return true
    if (name === 'in') return !value.split(',').every((place) => ['title', 'body', 'comments'].includes(place))
    return judges[name] === judgeIs && !['public', 'private'].includes(value) && states[value] === undefined
  })
  return strange === undefined ? undefined : `${strange.name}:${strange.value}`
}

/** Finds issues and pull requests among repositories; `unknownQualifier` says first whether the world can. */
export function searchThreads(state: WorldState, text: string, sees: (repository: Repository) => boolean): Hit[] {
  const query = parse(text)
  const everything = [...state.repositories.byName.values()].filter(sees).flatMap((repository) => {
    return [...threadsOf(repository).values()].map((issue) => ({ repository, issue }))
  })
  return everything.filter((hit) => fits(hit, query))
}

function fits(hit: Hit, { words, qualifiers }: Query): boolean {
  const isFit = qualifiers.every(({ name, value, isNot }) => judges[name]?.(hit, value) !== isNot)
  if (!isFit) return false
  const places = qualifiers.find(({ name }) => name === 'in')?.value.split(',') ?? ['title', 'body', 'comments']
  const texts = {
    title: hit.issue.title,
    body: hit.issue.body ?? '',
    comments: hit.issue.comments.map(({ body }) => body).join('\n')
  }
  const searched = places.map((place) => texts[place as keyof typeof texts].toLowerCase()).join('\n')
  return words.every((word) => searched.includes(word.toLowerCase()))
}

function parse(text: string): Query {
  const tokens = text.match(/-?[A-Za-z-]+:(?:"[^"]*"|\S+)|"[^"]*"|\S+/g) ?? []
  const qualifier = /^(-?)([A-Za-z-]+):("?)(.*?)\3$/
  return {
    words: tokens.filter((token) => !qualifier.test(token)).map((token) => token.replace(/^"|"$/g, '')),
    qualifiers: tokens.flatMap((token) => {
      const match = qualifier.exec(token)
      if (match === null) return []
      const [, minus, name = '', , value = ''] = match
      return [{ name: name.toLowerCase(), value, isNot: minus === '-' }]
    })
  }
}
