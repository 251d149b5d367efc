// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const impossible = /[\u0000- ~^:?*[\\\u007f]|\.\.|@\{/

/** Whether a text may be a name, and is no expression of git's (https://git-scm.com/docs/gitrevisions) or an option. */
export function isPlainName(name: string): boolean {
  return name !== '' && !impossible.test(name) && !name.startsWith('-')
}

/** Whether git takes a full name such as `refs/tags/v1.2.3`: https://git-scm.com/docs/git-check-ref-format */
export function isWellFormed(ref: string): boolean {
  if (ref === '' || impossible.test(ref) || ref.endsWith('.')) return false
  return ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
