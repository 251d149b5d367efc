import type { Rejection } from '../rules/check-updates.ts'
import type { RefusedUpdate } from '../update-refs.ts'
import { RestError } from './errors.ts'

/** How an operation words a refusal. */
export interface RefusalForm {
  /** 422 for refs, 409 for the contents of files, 405 for merging a pull request. */
  readonly status: number
  /** What stands before the reasons of a protected branch, such as `Could not update file: `. */
  readonly before?: string
  /** Whether an (empty) `metadata` stands in the body, as it does for the contents of files. */
  readonly hasMetadata?: boolean
}

/**
 * GitHub's answer to a change of refs that the rules of the repository forbid. Seen at GitHub, for rulesets:
 * https://github.com/xmo-odoo/dummy_central/blob/837ef0e/tests/repos/rulesets/test_rulesets.py, and for protected
 * branches: https://github.com/47degrees/sbt-org-policies/issues/263 (refs) and
 * https://github.com/BobAnkh/auto-generate-changelog/issues/78 (contents).
 */
export function refusalOf(error: RefusedUpdate, form: RefusalForm = { status: 422 }): RestError {
  const text = refusalText(error)
  const isRuleset = text.startsWith(rulesetHead)
  return new RestError(form.status, isRuleset ? text : `${form.before ?? ''}${text}`, {
    ...(isRuleset ? {} : { documentation: 'https://docs.github.com/articles/about-protected-branches' }),
    ...(isRuleset && form.hasMetadata ? { metadata: {} } : {})
  })
}

/**
 * What an API of GitHub says of a refused update: the reasons of a ruleset each in a paragraph of its own, the last one
 * too, or the sentences of a protected branch in a row.
 */
export function refusalText({ rejections }: RefusedUpdate): string {
  const [first] = rejections
  const reasons = first === undefined ? [] : reasonsOf(first)
  const byRuleset = first?.lines.some((line) => line.includes('GH013'))
  return byRuleset ? `${rulesetHead}\n\n${reasons.map((reason) => `${reason}\n\n`).join('')}` : reasons.join(' ')
}

const rulesetHead = 'Repository rule violations found'

/** The reasons stand as a list among the lines for pushers; a line without such a list is the reason itself. */
function reasonsOf({ lines, reason }: Rejection): readonly string[] {
  const listed = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  if (listed.length > 0) return listed
  const others = lines.filter((line) => line !== '' && !/GH0\d\d:|^Review all repository rules/.test(line))
  return others.length > 0 ? others : [reason]
}
