/** The text of a pull request: what the user wrote, the table of changes, the evidence. Pure. */
import { codeMarkdown, literalMarkdown, quote } from '../action/untrusted.ts'

/** One place that changes. */
export interface BodyChange {
  readonly file: string
  /** Where in the file, in words: `images[0].newTag`. */
  readonly place: string
  readonly old: string
  readonly new: string
}

/** What a body is made of. */
export interface PullRequestText {
  /** The user's own Markdown. */
  readonly text: string
  readonly changes: readonly BodyChange[]
  /** A page that shows how the change came about; '' when there is none. */
  readonly evidenceUrl: string
}

/** GitHub refuses longer ones: `body is too long (maximum is 65536 characters)`. */
export const longestBody = 65_536

/** Long values, such as a block of text, would fill the page. */
const SHOWN = 200

const HEAD = ['| File | Place | Old | New |', '| --- | --- | --- | --- |']

function code(text: string): string {
  if (text === '') return ''
  // Not into the middle of a character that takes two places.
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
  return codeMarkdown(cut)
}

function row({ file, place, old, new: to }: BodyChange): string {
  return `| ${code(file)} | ${code(place)} | ${code(old)} | ${code(to)} |`
}

function note(left: number, all: number): string {
  return `${left} of ${all} changes are not shown: a pull request holds 65,536 characters. Its files show all of them.`
}

/** The table with as many rows as there is room for, and a note where that is not all of them. */
function table(changes: readonly BodyChange[], room: number): string {
  if (changes.length === 0) return ''
  const rows = changes.map(row)
  const whole = ['### Changes', '', ...HEAD, ...rows].join('\n')
  if (whole.length <= room) return whole
  const fixed = ['### Changes', '', ...HEAD, '', note(changes.length, changes.length)].join('\n').length
  let [used, shown] = [fixed, 0]
  for (const each of rows) {
    if (used + each.length + 1 > room) break
    used += each.length + 1
    shown += 1
  }
  const cut = note(changes.length - shown, changes.length)
  return shown === 0 ? cut : ['### Changes', '', ...HEAD, ...rows.slice(0, shown), '', cut].join('\n')
}

/**
 * Checks the address of the evidence: https, and without a password.
 * @throws Error when it is not one
 */
export function readEvidenceUrl(raw: string): string {
  if (raw.trim() === '') return ''
  const url = URL.canParse(raw.trim()) ? new URL(raw.trim()) : undefined
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.href
  throw new Error(`expected an https address without a password, got ${quote(raw)}`)
}

/** An address that went through `readEvidenceUrl` has no blank and no bracket that would end the link. */
function evidence(url: string): string {
  if (url === '') return ''
  const target = url.replace(/[<>()[\]\\*_`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `### Evidence\n\n[${literalMarkdown(new URL(url).host)}](<${target}>)`
}

const CUT = '\n\nThe text was longer than a pull request can hold.'

/**
 * Builds the body: the user's text, then the table of changes, then the evidence, never longer than GitHub takes. Values
 * and paths are shown as code, in which nothing is a mention, a reference or a closing keyword.
 */
export function pullRequestBody({ text, changes, evidenceUrl }: PullRequestText): string {
  const last = evidence(evidenceUrl)
  const own = text.trim()
  const reserved = note(changes.length, changes.length).length + last.length + 8
  const first =
    own.length + reserved <= longestBody ? own : `${own.slice(0, longestBody - reserved - CUT.length)}${CUT}`
  const room = longestBody - first.length - last.length - 4
  return [first, table(changes, room), last].filter((part) => part !== '').join('\n\n')
}
