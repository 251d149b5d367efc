/** What Go takes for white space: all of Unicode's, and so no byte order mark. */
const spaces =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000'

/** Cuts off the white space around a text. */
export function trimSpace(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && spaces.includes(text.charAt(start))) start += 1
  while (end > start && spaces.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** Does the comment beside a requirement mark it as an indirect one: `indirect`, alone or with more behind a semicolon? */
export function isIndirect(comment: string | undefined): boolean {
  if (comment === 'indirect') return true
  return comment?.startsWith('indirect;') === true && comment.length > 9 && spaces.includes(comment.charAt(9))
}

/**
 * Finds the message of deprecation in the comments of a module line: the paragraph that begins with `Deprecated:`
 * (https://go.dev/ref/mod#go-mod-file-module-deprecation). Undefined without one, and for an empty one.
 */
export function deprecation(comments: readonly string[]): string | undefined {
  const message = /(?:^|\n\n)Deprecated: *(.*?)(?:$|\n\n)/s.exec(comments.join('\n'))?.[1]
  return message === '' ? undefined : message
}
