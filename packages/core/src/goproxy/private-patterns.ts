import { compileGlob } from '../manifest/glob-match.ts'

const member = String.raw`(?:\\.|[^\\\]-])`
const wellFormed = new RegExp(String.raw`^(?:[^\\[]|\\.|\[(?:\^|(?!\^))(?:${member}(?:-${member})?)+\])*$`, 's')

/**
 * Whether a list such as GOPRIVATE names a module: its patterns, with commas between them, are those of Go's path.Match, and each
 * is compared with as many elements from the start of the path as it has itself (`go help module-private`, `MatchPrefixPatterns`
 * in golang.org/x/mod/module). One that is empty or malformed names nothing.
 */
export function matchesPatterns(patterns: string, path: string): boolean {
  const elements = path.split('/')
  return patterns.split(',').some((written) => {
    const pattern = written.replace(/\/$/, '')
    const count = pattern.split('/').length
    if (pattern === '' || !wellFormed.test(pattern) || count > elements.length) return false
    return compileGlob(asGlob(pattern), true)(elements.slice(0, count).join('/'))
  })
}

/** Go knows no `**`, and no other sign than a caret that turns a class around. */
function asGlob(pattern: string): string {
  return pattern.replace(/\\.|\*+|\[!/gs, (part) => (part.startsWith('*') ? '*' : part === '[!' ? '[\\!' : part))
}
