/** The table of those that passed a freeze, in the body of its issue; pure. */
import { plainText } from '#core/delivery/pull-request-text'
import { shownCode, shownText, shownTime } from './audit-ways.ts'

/** A pull request that may pass. */
export interface Exemption {
  readonly number: number
  /** The name of the rule: `label freeze-exempt`. */
  readonly rule: string
  /** Who decided it, in words: `set by mia (maintain)`. */
  readonly who: string
  /** When it was seen first; RFC 3339, in UTC. */
  readonly at: string
}

const HEAD = ['| Pull request | Rule | Who | Since |', '| --- | --- | --- | --- |']

const FULL =
  'There is no room for more: an issue holds 65,536 characters. The statuses of the pull requests tell the rest.'

/** A line as it is written here and no other: whatever else people put into the body is not said again. */
const LINE = /^\| #([1-9]\d*) \| (<code>[^<>|@]*<\/code>) \| [^<>|@]* \| \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z \|$/

function lineOf({ number, rule, who, at }: Exemption): string {
  return `| #${number} | ${shownCode(rule)} | ${shownText(who)} | ${shownTime(at)} |`
}

/** One pull request by one rule is one line, whenever it was seen. */
function keyOf(line: string): string | undefined {
  const [, number, rule] = LINE.exec(line) ?? []
  return number === undefined ? undefined : `${number} ${rule}`
}

/** The lines of a body that was read, in their order, and the new ones behind them; of two for the same the first stays. */
export function exemptionLines(body: string, fresh: readonly Exemption[]): readonly string[] {
  const lines = [...plainText(body).split('\n'), ...fresh.map(lineOf)]
  const byKey = new Map<string, string>()
  for (const line of lines) {
    const key = keyOf(line)
    if (key !== undefined && !byKey.has(key)) byKey.set(key, line)
  }
  return [...byKey.values()]
}

/** The table with as many lines as there is room for, the earliest first, and a note where that is not all of them. */
export function exemptionTable(lines: readonly string[], room: number): readonly string[] {
  if (lines.length === 0) return ['Nothing yet.']
  let left = room - [...HEAD, '', FULL].join('\n').length - 1
  const over = lines.findIndex((line) => {
    left -= line.length + 1
    return left < 0
  })
  return over < 0 ? [...HEAD, ...lines] : [...HEAD, ...lines.slice(0, over), '', FULL]
}
