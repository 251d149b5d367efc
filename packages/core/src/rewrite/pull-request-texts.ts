import type { PullRequestWish } from '../delivery/pull-request.ts'
import { type BodyChange, longestBody, pullRequestBody } from '../delivery/pull-request-body.ts'
import type { PullRequestFacts } from '../delivery/pull-request-facts.ts'
import { plainText } from '../delivery/pull-request-text.ts'
import type { ChangedPlace } from '../manifest/changes.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Texts } from './texts.ts'

function bodyChange({ old, ...change }: ChangedPlace): BodyChange {
  return { ...change, old: old ?? '' }
}

/**
 * The title and the body of a pull request. A run that goes on top of the commits of an open one adds its table to what is
 * there, once, and leaves the title unless one is given: the text of the runs before it is still true.
 */
export function pullRequestTexts(
  inputs: DeliveryInputs,
  { title, body: text }: Texts,
  changes: readonly ChangedPlace[],
  { pull }: PullRequestFacts
): Pick<PullRequestWish, 'title' | 'body'> {
  const evidenceUrl = inputs['evidence-url']
  const all = changes.map(bodyChange)
  const whole = { title, body: pullRequestBody({ text, changes: all, evidenceUrl }) }
  if (!inputs.append || pull === undefined) return whole
  const added = plainText(pullRequestBody({ text: '', changes: all, evidenceUrl }))
  const there = plainText(pull.body)
  const longer = `${there}\n\n${added}`
  const body = there.includes(added) || longer.length > longestBody ? there : longer
  return { title: inputs.title === '' ? pull.title : title, body }
}
