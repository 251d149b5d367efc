/** How the pattern rules of rulesets compare a text. */
export interface NamePattern {
  readonly operator: 'starts_with' | 'ends_with' | 'contains' | 'regex'
  readonly pattern: string
  /** Then what matches is refused. */
  readonly negate?: boolean
}

/** Whether a pattern rule allows a text. An expression that JavaScript cannot read (GitHub's engine is RE2) allows it. */
export function allowsText(rule: NamePattern, text: string): boolean {
  return matches(rule, text) !== (rule.negate ?? false)
}

/** Whether the world can judge by this pattern: RE2 and JavaScript agree on most expressions, not on all. */
export function canJudge({ operator, pattern }: NamePattern): boolean {
  return operator !== 'regex' || translate(pattern) !== undefined
}

/** The demand in GitHub's words, such as `must start with a matching pattern: v`. */
export function sayDemand({ operator, pattern, negate = false }: NamePattern): string {
  return `must ${negate ? 'not ' : ''}${verbs[operator]}: ${pattern}`
}

const verbs = {
  starts_with: 'start with a matching pattern',
  ends_with: 'end with a matching pattern',
  contains: 'contain a matching pattern',
  regex: 'match a given regex pattern'
} as const

function matches({ operator, pattern, negate = false }: NamePattern, text: string): boolean {
  if (operator === 'starts_with') return text.startsWith(pattern)
  if (operator === 'ends_with') return text.endsWith(pattern)
  if (operator === 'contains') return text.includes(pattern)
  return translate(pattern)?.test(text) ?? !negate
}

/** RE2 writes flags at the beginning, `(?i)`, and `\A` and `\z` for the ends of the text. */
function translate(pattern: string): RegExp | undefined {
  const [, flags = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? []
  try {
    return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags)
  } catch {
    return undefined
  }
}
