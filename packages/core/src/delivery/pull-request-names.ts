/** Parts of names that Git forbids anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/

/**
 * Says what is wrong with the name of a branch, without refs/heads/; undefined when it can be one. The rules are those of
 * `git check-ref-format --branch`.
 */
export function branchNameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (name.startsWith('refs/')) return 'it begins with refs/'
  if (name === 'HEAD' || name === '@') return 'Git has another use for it'
  if (name.startsWith('-')) return 'it begins with -'
  if (name.split('/').some((part) => part.startsWith('.'))) return 'a part of it begins with a dot'
  if (name.split('/').some((part) => part.endsWith('.lock'))) return 'a part of it ends with .lock'
  if (/^[0-9a-f]{40}$/.test(name)) return 'it looks like a commit, and GitHub refuses such names'
  if (name.length > 244) return 'it is longer than 244 characters'
  return forbidden.test(name) ? 'it has a character, or two dots, that Git does not allow in a ref' : undefined
}
