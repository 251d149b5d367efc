/** An issue that a text says it closes. */
export interface ClosingReference {
  /** `owner/name` where the text names a repository. */
  readonly repository: string | undefined
  readonly number: number
}

const keyword = '(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)'
const reference = String.raw`(?:(?<repository>[\w.-]+/[\w.-]+)#|#|GH-|https?://[^\s/]+/(?<linked>[\w.-]+/[\w.-]+)/issues/)(?<number>\d+)`
const closing = new RegExp(String.raw`(?<![\w-])${keyword}(?:\s*:\s*|\s+)${reference}\b`, 'gi')

/**
 * The issues that the description of a pull request or the message of a commit closes: a keyword before each, whatever
 * the case, with a colon or without. The words and forms are those of
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue.
 */
export function closingReferences(text: string): ClosingReference[] {
  return [...text.matchAll(closing)].map(({ groups }) => ({
    repository: groups?.repository ?? groups?.linked,
    number: Number(groups?.number)
  }))
}
