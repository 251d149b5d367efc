/** A repository of Go modules: the paths of its files, and what stands in them. */
export type Files = ReadonlyMap<string, string>

/** The version that all modules are released with, and that they require of each other. */
export const version = 'v0.9.0'

const root = 'github.com/acme/app'
const siblings = 20
const foreign = 60

function name(index: number): string {
  return `src/part-${String(index).padStart(4, '0')}`
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\nrequire (\n${lines.map((line) => `\t${line}\n`).join('')})\n`
}

/**
 * The go.mod of a module that requires those before it, at most twenty, and sixty of other people, as many as a service of
 * some size has. Folders replace what it requires of its siblings, as is usual in such repositories.
 */
function goMod(index: number): string {
  const before = Array.from({ length: Math.min(index, siblings) }, (_, at) => name(index - 1 - at)).reverse()
  const direct = before.map((one) => `${root}/${one} ${version}`)
  const others = Array.from({ length: foreign }, (_, at) => {
    const path = `example.com/team-${at % 7}/library-${(index * 13 + at * 17) % 400}-${at}`
    return `${path} v1.${at}.${index % 10}${at % 3 === 0 ? '' : ' // indirect'}`
  })
  const replaces = before.map((one) => `replace ${root}/${one} => ../${one.slice('src/'.length)}\n`)
  return `module ${root}/${name(index)}\n\ngo 1.24.0\n${block(direct)}${block(others)}\n${replaces.join('')}`
}

/** The files of so many modules, three of each. */
export function moduleFiles(count: number): Files {
  const files = Array.from({ length: count }, (_, index) => [
    [`${name(index)}/go.mod`, goMod(index)] as const,
    [`${name(index)}/go.sum`, `example.com/sums v1.${index}.0 h1:\n`] as const,
    [`${name(index)}/part.go`, 'package part\n'] as const
  ])
  return new Map(files.flat())
}

/** The tags of a release of so many modules. */
export function tagsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name(index)}/${version}`)
}
