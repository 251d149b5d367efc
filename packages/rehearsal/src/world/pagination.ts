/** Which part of a list a caller asked for. */
export interface Page {
  readonly page: number
  readonly perPage: number
}

/** Reads `page` and `per_page` as GitHub does: 30 a page unless said otherwise, at most 100, nonsense is the default. */
export function readPage(query: URLSearchParams, defaultPerPage = 30): Page {
  const page = positive(query.get('page')) ?? 1
  const perPage = positive(query.get('per_page'))
  return { page, perPage: perPage === undefined ? defaultPerPage : Math.min(perPage, 100) }
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}

/** The items of a page. */
export function slicePage<T>(items: readonly T[], { page, perPage }: Page): T[] {
  return items.slice((page - 1) * perPage, page * perPage)
}

/**
 * The Link header for a page, in GitHub's form and order (prev, next, last, first), with every other query parameter
 * kept; undefined when everything fits on one page.
 */
export function linkHeader(url: URL, { page, perPage }: Page, total: number): string | undefined {
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1 && page === 1) return undefined
  const link = (to: number, relation: string): string => {
    const target = new URL(url)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${relation}"`
  }
  return [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : [])
  ].join(', ')
}
