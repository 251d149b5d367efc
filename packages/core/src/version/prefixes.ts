import { quote } from '../action/untrusted.ts'

/**
 * Reads the list of tag prefixes of an action's input: what stands in front of the version in a tag's name, such as `v`
 * or `src/cloud-providers/v`. An empty list, or the item `''` in a longer one, means tags without a prefix.
 * Throws an Error that names a prefix which no tag can have.
 */
export function tagPrefixes(items: readonly string[]): readonly string[] {
  if (items.length === 0) return ['']
  const prefixes = items.map((item) => (item === "''" || item === '""' ? '' : item))
  for (const prefix of prefixes) checkPrefix(prefix)
  return [...new Set(prefixes)]
}

/** The rules of git-check-ref-format(1), as far as they concern the beginning of a tag's name. */
function checkPrefix(prefix: string): void {
  if (prefix.startsWith('refs/')) {
    throw new Error(`the prefix ${quote(prefix)} begins with refs/; give what stands after refs/tags/, such as v`)
  }
  const refused = [...prefix].find((character) => character <= ' ' || '~^:?*[\\\u007f'.includes(character))
  if (refused !== undefined) {
    throw new Error(
      `the prefix ${quote(prefix)} contains ${quote(refused)}, which no tag may; a prefix is text, not a pattern`
    )
  }
  if (/^[-/]|\/\/|\.\.|@\{|(?:^|\/)\.|\.lock\//.test(prefix)) {
    throw new Error(`no tag can begin with the prefix ${quote(prefix)}; give one such as v or src/module/v`)
  }
}
