import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type Issue, threadsOf } from './issue.ts'

/** That an issue or a pull request was named in another one. */
export interface Mention {
  readonly repository: Repository
  /** Where it was named. */
  readonly issue: Issue
  readonly by: string
  readonly createdAt: string
  /** What names it. */
  readonly text: string
}

/**
 * Where an issue or a pull request is named, the earliest first: once for each other that names it, in its description
 * or in a comment below it. Only where `sees` allows. The forms are those of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls#issues-and-pull-requests
 */
export function mentionsOf(
  state: WorldState,
  repository: Repository,
  issue: Issue,
  sees: (repository: Repository) => boolean
): Mention[] {
  const found = [...state.repositories.byName.values()].filter(sees).flatMap((place) => {
    return [...threadsOf(place).values()].flatMap((other): Mention[] => {
      if (other === issue) return []
      const text = textsOf(other).find(({ body }) => names(body, place, repository, issue))
      return text === undefined
        ? []
        : [{ repository: place, issue: other, by: text.by, createdAt: text.at, text: text.body }]
    })
  })
  return found.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
}

function textsOf({ body, author, createdAt, comments }: Issue): { body: string; by: string; at: string }[] {
  const below = comments.map((comment) => ({ body: comment.body, by: comment.author, at: comment.createdAt }))
  return [{ body: body ?? '', by: author, at: createdAt }, ...below]
}

const reference = String.raw`(?:(?<named>[\w.-]+/[\w.-]+)#|(?<![\w/&])#|\bGH-|https?://[^\s/]+/(?<linked>[\w.-]+/[\w.-]+)/(?:issues|pull)/)(?<number>\d+)\b`

function names(text: string, place: Repository, { fullName }: Repository, { number }: Issue): boolean {
  return [...text.matchAll(new RegExp(reference, 'gi'))].some(({ groups }) => {
    const where = groups?.named ?? groups?.linked ?? place.fullName
    return where.toLowerCase() === fullName.toLowerCase() && Number(groups?.number) === number
  })
}
