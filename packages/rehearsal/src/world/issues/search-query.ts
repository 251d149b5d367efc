/** What a search asks for. Words are looked for in title, body and comments, or only where `in` says. */
export interface SearchQuery {
  readonly words: readonly string[]
  /**
   * What look like commits, at least seven digits each: one of them is enough. Tools ask so for all commits of a release:
   * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests#search-by-commit-sha
   */
  readonly commits: readonly string[]
  readonly qualifiers: readonly Qualifier[]
}

/** Such as `is:open`, or `-label:bug`, which must not hold. */
export interface Qualifier {
  readonly name: string
  readonly value: string
  readonly isNot: boolean
}

const qualifier = /^(-?)([A-Za-z-]+):("?)(.*?)\3$/
const commit = /^(?=.*\d)[0-9a-f]{7,40}$/i

/** Reads a search. `AND` and brackets around what is joined by it say nothing that blanks do not say. */
export function parseSearch(text: string): SearchQuery {
  const tokens = (text.match(/-?[A-Za-z-]+:(?:"[^"]*"|[^\s()]+)|"[^"]*"|[()]|[^\s()]+/g) ?? []).filter(
    (token) => !['(', ')', 'AND'].includes(token)
  )
  const words = tokens.filter((token) => !qualifier.test(token))
  return {
    words: words.filter((word) => !commit.test(word)).map((word) => word.replace(/^"|"$/g, '')),
    commits: words.filter((word) => commit.test(word)).map((word) => word.toLowerCase()),
    qualifiers: tokens.flatMap((token) => {
      const match = qualifier.exec(token)
      if (match === null) return []
      const [, minus, name = '', , value = ''] = match
      return [{ name: name.toLowerCase(), value, isNot: minus === '-' }]
    })
  }
}

/** A search with the caller's login in the place of `@me`: https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#queries-with-usernames */
export function namingCaller(text: string, login: string): string {
  return text.replace(/(?<=(?:^|[\s(])-?[A-Za-z-]+:)@me(?=[\s)]|$)/g, login)
}

/** `OR` and `NOT`, which the world does not know; undefined where the search does without. */
export function unknownOperator(text: string): string | undefined {
  return parseSearch(text).words.find((word) => word === 'OR' || word === 'NOT')
}
