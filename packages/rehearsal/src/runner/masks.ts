/** The secrets of a run. */
export interface Masks {
  /** Adds a secret, each of its lines, and the encoded forms in which the runner also looks for it. */
  add(secret: string): void
  /** The text with every secret replaced by `***`. */
  mask(text: string): string
  /** A set that has these secrets, also those that come later, and others of its own: each job has its own runner. */
  fork(): Masks
}

/** Makes an empty set of secrets. */
export function createMasks(): Masks {
  return masksAbove([])
}

function masksAbove(above: readonly ReadonlySet<string>[]): Masks {
  const values = new Set<string>()
  const all = [...above, values]
  return {
    add: (secret) => {
      for (const value of [secret, ...secret.split(/[\r\n]+/).flatMap((line) => [line, line.trim()])]) {
        if (value.trim() === '') continue
        for (const form of [value, ...encodings(value)]) if (form !== '') values.add(form)
      }
    },
    mask: (text) => replaceSpans(text, spansOf(text, all)),
    fork: () => masksAbove(all)
  }
}

type Span = readonly [start: number, end: number]

function spansOf(text: string, sets: readonly ReadonlySet<string>[]): Span[] {
  const spans: Span[] = []
  for (const value of sets.flatMap((values) => [...values])) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push([at, at + value.length])
  }
  return spans.sort((a, b) => a[0] - b[0])
}

// Secrets that overlap or touch become one `***`, so that the length of the parts is not given away.
function replaceSpans(text: string, spans: readonly Span[]): string {
  const merged: [number, number][] = []
  for (const [start, end] of spans) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  let result = ''
  let from = 0
  for (const [start, end] of merged) {
    result += `${text.slice(from, start)}***`
    from = end
  }
  return result + text.slice(from)
}

/** The encoders of the runner: Base64 at each of the three alignments, JSON, URI, XML, expression and bare of quotes. */
function encodings(value: string): string[] {
  const bytes = Buffer.from(value)
  const base64 = [0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').replace(/=+$/, ''))
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const unquoted = /^".{7,}"$/s.test(value) ? [value.slice(1, -1)] : []
  // A short tail in Base64 would mask ordinary words.
  const long = base64.map((text) => text.slice(0, text.length - (text.length % 4))).filter((text) => text.length >= 8)
  return [
    ...long,
    bytes.toString('base64'),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    xml,
    value.replaceAll("'", "''"),
    ...unquoted
  ]
}
