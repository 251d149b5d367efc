const instant = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?`
const range = new RegExp(`^(?:(?<sign>[<>]=?)?(?<one>${instant})|(?<from>\\*|${instant})\\.\\.(?<to>\\*|${instant}))$`)

/** Whether a text is a day, a time, or a range of them as searches write it: `>=2026-01-31`, `2026-01-31..*`. */
export function isDateRange(text: string): boolean {
  return range.test(text)
}

/**
 * Whether a time (RFC 3339; absent for what has not happened) lies in such a range. A day is all of that day in UTC. See
 * https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax#query-for-dates
 */
export function isWithin(time: string | null | undefined, text: string): boolean {
  const { sign, one = '', from = '*', to = '*' } = range.exec(text)?.groups ?? {}
  if (time == null) return false
  const at = Date.parse(time)
  if (sign === '>') return at > end(one)
  if (sign === '>=') return at >= begin(one)
  if (sign === '<') return at < begin(one)
  if (sign === '<=') return at <= end(one)
  if (one !== '') return at >= begin(one) && at <= end(one)
  return (from === '*' || at >= begin(from)) && (to === '*' || at <= end(to))
}

const day = 24 * 60 * 60 * 1000

function begin(text: string): number {
  if (!text.includes('T')) return Date.parse(text)
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`)
}

function end(text: string): number {
  return text.includes('T') ? begin(text) : begin(text) + day - 1
}
