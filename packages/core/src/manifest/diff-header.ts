import type { FileDifference } from './diff.ts'

/** What stands above the hunks of a file; `changed` says whether there are any. */
export function diffHeader({ path, before, after, executable = false }: FileDifference, changed: boolean): string {
  const mode = executable ? '100755' : '100644'
  const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)]
  const lines = [`diff --git ${from} ${to}`]
  if (before === undefined) lines.push(`new file mode ${mode}`)
  if (after === undefined) lines.push(`deleted file mode ${mode}`)
  if (changed) {
    lines.push(`--- ${before === undefined ? '/dev/null' : ended(from)}`)
    lines.push(`+++ ${after === undefined ? '/dev/null' : ended(to)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** A name with a blank ends with a tab, so that tools do not take what is behind the blank for a date. */
function ended(path: string): string {
  return path.includes(' ') ? `${path}\t` : path
}

const named: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\u000b': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\'
}

/** Writes a path as git does with `core.quotePath`: in quotes, with octal escapes, where it has unusual characters. */
function quotePath(path: string): string {
  if (/^[ !#-[\]-~]*$/.test(path)) return path
  const escaped = [...new TextEncoder().encode(path)].map((byte) => {
    const character = String.fromCharCode(byte)
    if (named[character] !== undefined) return named[character]
    return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${escaped.join('')}"`
}
