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

/** What an API of GitHub says of a refused update: a heading and a paragraph for each rule, or a protection's sentences. */
export function refusalText({ rejections }: RefusedUpdate): string {
  const [first] = rejections
  if (first === undefined) return ''
  const isRuleset = first.lines.some((line) => line.includes('GH013'))
  return isRuleset ? `${rulesetHead}\n\n${first.message}\n\n` : first.message
}

const rulesetHead = 'Repository rule violations found'
