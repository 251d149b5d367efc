import type { CheckResult, CheckStanding } from './check-results.ts'
import type { RequiredCheck } from './protection/protection.ts'

/**
 * What GitHub says when required checks have not succeeded; undefined when all have. One check is named; of several the
 * sentence counts, and where they stand differently it leaves out those that are on their way. Seen at
 * https://github.com/alphagov (`2 of 2 required status checks have not succeeded: 1 expected and 1 pending.`),
 * https://github.com/gleam-lang/gleam/pull/6080 (`12 of 12 required status checks are expected.`) and others.
 */
export function demandChecks(required: readonly RequiredCheck[], results: readonly CheckResult[]): string | undefined {
  const standings = required.map((check) => ({ check, standing: standingOf(check, results) }))
  const open = standings.filter(({ standing }) => standing !== 'success')
  const [first] = open
  if (first === undefined) return undefined
  if (required.length === 1) return `Required status check "${first.check.context}" is ${first.standing}.`
  const count = `${open.length} of ${required.length} required status checks`
  const kinds = [...new Set(open.map(({ standing }) => standing))]
  if (kinds.length === 1) return `${count} are ${first.standing}.`
  const counted = told.flatMap((kind) => {
    const number = open.filter(({ standing }) => standing === kind).length
    return number === 0 ? [] : [`${number} ${kind}`]
  })
  return `${count} have not succeeded${counted.length === 0 ? '' : `: ${list(counted)}`}.`
}

const told: readonly CheckStanding[] = ['expected', 'pending', 'errored', 'failing']

/** The worst of the results of that name, for all that report under it must agree. */
function standingOf({ context, appId }: RequiredCheck, results: readonly CheckResult[]): CheckStanding {
  const named = results.filter((result) => result.context === context && isFrom(result, appId))
  if (named.length === 0) return 'expected'
  return named.find(({ standing }) => standing !== 'success')?.standing ?? 'success'
}

/** Whether a check is one of those that are required. */
export function isRequired(required: readonly RequiredCheck[], check: Pick<CheckResult, 'context' | 'app'>): boolean {
  return required.some(({ context, appId }) => context === check.context && isFrom(check, appId))
}

/** -1 stands for any App where a client writes, null where GitHub answers. Only GitHub's own App is known by its id. */
function isFrom({ app }: Pick<CheckResult, 'app'>, appId: number | null): boolean {
  if (appId === null || appId < 0) return true
  return app !== undefined && (app === 'github-actions') === (appId === 15368)
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
