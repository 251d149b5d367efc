/** What the issue of a freeze says to people; pure. Whatever comes from people is shown so that nothing comes of it. */
import { inert } from '#core/action/untrusted'
import { longestBody } from '#core/delivery/pull-request-body'
import { plainText } from '#core/delivery/pull-request-text'
import type { Rule } from './allow-rules.ts'
import { type Exemption, exemptionLines, exemptionTable } from './audit-exemptions.ts'
import { shownCode, shownText, shownTime, waysToPass } from './audit-ways.ts'
import { describeDuration } from './duration.ts'
import { summarize } from './holders.ts'
import type { FreezeState, Holder } from './state.ts'

/** The freeze that an issue is about. */
export interface AuditSubject {
  readonly state: FreezeState
  readonly rules: readonly Rule[]
  /** What is known to pass now; what the issue tells already it goes on telling. */
  readonly exemptions: readonly Exemption[]
}

/** Title and body of an issue. */
export interface IssueTexts {
  readonly title: string
  readonly body: string
}

/** GitHub refuses longer titles. */
const LONGEST_TITLE = 256

/** What stands above the table of those that may pass, at the end. */
const PASSES = '### What passes'

/** More holders than this are counted and not shown. */
const HOLDERS = 50

/** Names a branch in a comment of HTML: `>`, which would end it, is escaped, and so is all but letters, digits and `-_.!~*'()/`. */
function named(branch: string): string {
  return encodeURIComponent(branch).replaceAll('%2F', '/')
}

/** The line that an issue is found by, which no page shows. */
export function freezeMark(branch: string): string {
  return `<!-- slipway/freeze ${named(branch)} -->`
}

/** The line in its place once the freeze is over: the next freeze of the branch has an issue of its own. */
export function thawedMark(branch: string): string {
  return `<!-- slipway/thawed ${named(branch)} -->`
}

/** Whether a body has one of these lines. */
export function isMarked(body: string, mark: string): boolean {
  return body.split(/\r?\n/).some((line) => line.trim() === mark)
}

function title({ state }: AuditSubject, verb: string): string {
  const versions = state.holders.map(({ version }) => version).filter((version) => version !== '')
  const whole = inert(`${state.branch} ${verb}${versions.length === 0 ? '' : ` for ${versions.join(', ')}`}`)
  return whole.length > LONGEST_TITLE ? `${whole.slice(0, LONGEST_TITLE - 1)}…` : whole
}

/** A link to a run, or the text where it is no address. */
function runLink(run: string): string {
  const url = URL.canParse(run) ? new URL(run) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || run.length > 500) return shownCode(run)
  const { origin, pathname } = url
  const path = pathname.replace(/[<>()[\]\\*_`|@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `[run](<${origin}${path}>)`
}

function holderLine({ version, reason, owner, since, until }: Holder): string {
  const cells = [version === '' ? '' : shownCode(version), shownText(reason), shownCode(owner.actor)]
  return `| ${[...cells, runLink(owner.run), shownTime(since), shownTime(until)].join(' | ')} |`
}

function holderTable(holders: readonly Holder[]): readonly string[] {
  const lines = holders.slice(0, HOLDERS).map(holderLine)
  const more = holders.length > HOLDERS ? ['', `There are ${holders.length - HOLDERS} more.`] : []
  return [
    '| Release | Reason | Who | Run | Since | Until |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...more
  ]
}

/**
 * Title and body of the issue of a freeze: who holds the branch and until when, what may pass, and what has passed.
 * @param before the body that stands there; empty for a new issue
 */
export function freezeTexts(subject: AuditSubject, before = ''): IssueTexts {
  const { state, rules, exemptions } = subject
  const until = shownTime(summarize(state).until)
  const first = [
    freezeMark(state.branch),
    `The branch ${shownCode(state.branch)} is frozen until ${until}.`,
    '',
    ...holderTable(state.holders),
    '',
    '### What may pass',
    '',
    ...waysToPass(state, rules),
    '',
    PASSES,
    ''
  ].join('\n')
  const table = exemptionTable(exemptionLines(before, exemptions), longestBody - first.length - 1)
  return { title: title(subject, 'is frozen'), body: [first, ...table].join('\n') }
}

/** When a freeze began and when it ended; RFC 3339, in UTC. */
export interface FreezeTime {
  readonly branch: string
  readonly since: string
  readonly at: string
}

function said({ branch, since, at }: FreezeTime): string {
  const lasted = Date.parse(at) - Date.parse(since)
  return `The branch ${shownCode(branch)} is thawed since ${shownTime(at)}. It was frozen for ${describeDuration(Math.max(0, lasted))}.`
}

/** The comment at the end of a freeze, with the line that a later run finds it by. */
export function closingComment(time: FreezeTime): string {
  return `${said(time)}\n\n${thawedMark(time.branch)}`
}

/** The body at the end of a freeze: what it was frozen with stands there still, with all that passed. */
export function thawedBody(before: string, time: FreezeTime, exemptions: readonly Exemption[] = []): string {
  const [mark, opening] = [freezeMark(time.branch), `The branch ${shownCode(time.branch)} is frozen until `]
  const lines = plainText(before)
    .split('\n')
    .map((line) => {
      if (line.trim() === mark) return thawedMark(time.branch)
      return line.startsWith(opening) ? said(time) : line
    })
  const heading = lines.lastIndexOf(PASSES)
  if (heading < 0) return lines.join('\n')
  const first = [...lines.slice(0, heading + 1), ''].join('\n')
  const table = exemptionTable(exemptionLines(before, exemptions), longestBody - first.length - 1)
  return [first, ...table].join('\n')
}
