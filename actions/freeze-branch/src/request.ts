/** What is asked of a freeze, read from the inputs and the run; pure. */
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { releaseOf } from '#core/version/semver'
import { type ReleaseTag, readVersion } from '#core/version/tag'
import { formatMoment, readUntil } from './duration.ts'
import type { Inputs } from './inputs.ts'
import type { Holder } from './state.ts'

/** Who runs this: whom people ask, and where they look. */
export interface Who {
  readonly actor: string
  readonly run: string
}

/** What a run asks for, whatever is there. */
export interface Request {
  /** Whom it concerns: the release without its prerelease (`0.50.0`, `lib/0.50.0`), empty for a freeze without version, `all` for everybody. */
  readonly key: string
  /** The one that is to hold the branch. */
  readonly holder: Holder
  /** The end is counted from now, so that a run that is repeated would ask for a later one. */
  readonly moves: boolean
  readonly now: number
  readonly warnings: readonly string[]
}

/**
 * Whose freeze it is, by the tag of any candidate. A repository of several parts has tags such as `lib/v1.2.3`, of which each
 * part is released by itself; the `v` before the number is a matter of taste.
 */
function keyOf({ prefix, version }: ReleaseTag): string {
  return prefix.replace(/v$/, '') + releaseOf(version)
}

/** Longer texts do not fit where people read them. */
const longestReason = 500

/**
 * Reads what is asked for.
 * @param now milliseconds since 1970
 */
export function readRequest(inputs: Inputs, who: Who, now: number): { request: Request; complaints: Complaint[] } {
  const complaints: Complaint[] = []
  const warnings: string[] = []
  const given = inputs.version === '' ? undefined : readVersion(inputs.version, inputs['tag-prefix'])
  if (given?.ok === false) complaints.push({ place: 'version', problem: given.problem, remedy: given.remedy })
  const { tag, key } = given?.ok ? { tag: given.value.tag, key: keyOf(given.value) } : { tag: '', key: '' }
  if (inputs.reason.length > longestReason || /[\r\n\0]/.test(inputs.reason)) {
    const remedy = 'give one line, and the rest where people can read it'
    complaints.push({ place: 'reason', problem: `is no line of at most ${longestReason} characters`, remedy })
  }
  const longest = inputs['max-duration']
  const until = inputs.until === '' ? undefined : readUntil(inputs.until, now, longest)
  if (until?.ok === false) complaints.push({ place: 'until', problem: until.problem, remedy: until.remedy })
  const end = until?.ok ? until.value : { moment: now + longest, capped: false }
  if (end.capped)
    warnings.push(`until: ${quote(inputs.until)} is later than max-duration allows: ${formatMoment(end.moment)}`)
  const since = formatMoment(now)
  const holder = { key, version: tag, reason: inputs.reason, owner: who, since, until: formatMoment(end.moment) }
  const moves = end.capped || !/^\d{4}-/.test(inputs.until)
  return { request: { key: inputs.all ? 'all' : key, holder, moves, now, warnings }, complaints }
}
