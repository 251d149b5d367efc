import { Failure, type Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { readAnswer } from '../github/answer.ts'
import { explainApi } from '../github/refusal.ts'
import { rulesOf } from '../github/refusal-rules.ts'
import { type Objection, refuseTags, ruleRemedy } from './refused-tags.ts'

const WORKFLOWS =
  'give it contents: write under permissions: of the job. If the workflow files at this commit differ from those of the default branch, ' +
  'it needs workflows: write too, which GITHUB_TOKEN never has: pass the token of a GitHub App (for a person, the scope workflow)'

function refusedByRules(message: string, type: string, tags: readonly string[]): Refusal | undefined {
  const told = rulesOf(message)
  const rules = told.length === 0 && type === 'BRANCH_PROTECTION_RULE_VIOLATION' ? [message] : told
  if (rules.length === 0) return undefined
  const against = rules.flatMap((rule): Objection[] => {
    const problem = `a rule forbids ${tags.length === 1 ? 'it' : 'one of them'}: ${quote(rule)}`
    return tags.map((tag) => ({ tag, problem, remedy: ruleRemedy(rule) }))
  })
  return refuseTags(against, tags.length)
}

/**
 * Explains why GitHub's API did not create tags, with the remedy. What was explained already stays as it is.
 * @param what what was tried: `create 7 tags`
 */
export function explainTagMove(what: string, runner: Runner, thrown: unknown, tags: readonly string[]): Error {
  const explained = explainApi(what, runner, thrown)
  if (explained === thrown) return explained
  const { message, type } = readAnswer(thrown)
  const refused = refusedByRules(message, type, tags)
  if (refused !== undefined) return refused
  if (/doesn't exist on type 'Mutation'/.test(message)) {
    return new Failure(
      `${what}: the server knows no updateRefs: it is a GitHub Enterprise Server older than 3.13; use via: git`
    )
  }
  if (/not accessible by/i.test(message))
    return new Failure(`${what}: the token may not create tags here; ${WORKFLOWS}`)
  return explained
}
