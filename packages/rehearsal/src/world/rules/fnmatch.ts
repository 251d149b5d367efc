const translations = new Map<string, RegExp>()

/**
 * Whether a name fits a pattern as Ruby's `File.fnmatch` with `FNM_PATHNAME` judges, which GitHub documents for branch
 * protection and rulesets: `*` and `?` stop at slashes, `**` with a slash behind it crosses any number of them, and a
 * `**` at the end is no more than `*`, so that `refs/heads/release/**` does not match `refs/heads/release/1.0/docs`.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
export function fnmatch(pattern: string, name: string): boolean {
  const known = translations.get(pattern)
  const translated = known ?? new RegExp(`^${translate(pattern)}$`, 's')
  if (known === undefined) translations.set(pattern, translated)
  return translated.test(name)
}

function translate(pattern: string): string {
  const tokens = /(?<=^|\/)\*\*\/|\*+|\?|\[[!^]?\]?[^\]/]*\]|\\.|./gs
  return (pattern.match(tokens) ?? []).map(translateToken).join('')
}

function translateToken(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*'
  if (token.startsWith('*')) return '[^/]*'
  if (token === '?') return '[^/]'
  if (token.startsWith('[') && token.length > 2) return translateClass(token)
  return literally(token.startsWith('\\') && token.length > 1 ? token.slice(1) : token)
}

function translateClass(token: string): string {
  const isNegated = /^\[[!^]/.test(token)
  const members = token.slice(isNegated ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&')
  return `(?!/)[${isNegated ? '^' : ''}${members}]`
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
