import { kinds } from './tape.ts'

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The value of a scalar of one line, as the scanner lets it pass: without its quotes and escapes. */
export function decodeScalar(text: string, kind: number, start: number, end: number): string {
  if (kind === kinds.plain) return text.slice(start, end)
  const inner = text.slice(start + 1, end - 1)
  if (kind === kinds.single) return inner.includes("''") ? inner.replaceAll("''", "'") : inner
  return inner.includes('\\') ? inner.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign) : inner
}
