/** The trailers that git itself writes: a block with one of them may hold other lines too (trailer.c). */
const gitsOwn = /^(Signed-off-by: |\(cherry picked from commit )/

const trailer = /^[A-Za-z0-9-]+\s*:/

const continued = /^\s/

/**
 * Whether a paragraph is a block of trailers as git sees it: nothing but trailers, or one that git writes and at least a
 * quarter of trailers (https://git-scm.com/docs/git-interpret-trailers#_description).
 */
function isTrailerBlock(lines: readonly string[]): boolean {
  let trailers = 0
  let others = 0
  let isGits = false
  let last: 'trailer' | 'other' | undefined
  for (const line of lines) {
    if (gitsOwn.test(line)) isGits = true
    if (continued.test(line)) {
      if (last === 'trailer') continue
      others += 1
    } else if (trailer.test(line) || gitsOwn.test(line)) {
      trailers += 1
      last = 'trailer'
    } else {
      others += 1
      last = 'other'
    }
  }
  return isGits ? trailers * 3 >= others : trailers > 0 && others === 0
}

/**
 * Adds `Signed-off-by: Name <email>` to a commit message, as `git commit --signoff` does: to the trailers that stand at
 * its end, else as a paragraph of its own; and not again when it is the last of them. The subject is never a trailer.
 */
export function signOff(message: string, identity: string): string {
  const line = `Signed-off-by: ${identity}`
  const text = message.replace(/\s+$/, '')
  const paragraphs = text.split(/\n(?:[^\S\n]*\n)+/)
  const last = paragraphs.length > 1 ? (paragraphs.at(-1) ?? '').split('\n') : []
  if (!isTrailerBlock(last)) return `${text}\n\n${line}\n`
  return last.at(-1) === line ? `${text}\n` : `${text}\n${line}\n`
}
