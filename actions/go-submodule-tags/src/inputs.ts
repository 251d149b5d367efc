import { checked, flag, type InputsOf, list, oneOf, secret, text, writing } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { branchGlobs } from '#core/history/branch-globs'
import { releaseInputs } from '#core/placeholders/inputs'
import { deliveryInputs, person } from '#core/rewrite/inputs'

/** A day: nobody waits longer in a job. */
const longestWait = 1440

const minutes = checked(text, (value) => {
  if (!/^\d{1,4}$/.test(value) || Number(value) > longestWait) {
    throw new Error(`expected a number of minutes, at most ${longestWait}, or 0, got ${quote(value)}`)
  }
  return Number(value)
})

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  mode: oneOf('plan', 'bump', 'tag', 'verify'),
  ...releaseInputs,
  // A branch will do here too: it is looked up at the server.
  sha: text,
  include: list,
  exclude: list,
  'module-sets': text,
  sets: list,
  'require-branch': checked(list, branchGlobs),
  'release-tag': text,
  message: text,
  lightweight: flag,
  tagger: person,
  via: oneOf('git', 'api'),
  events: oneOf('once', 'all'),
  check: oneOf('resolve', 'build', 'off'),
  proxy: text,
  'checksum-database': text,
  'wait-for-proxy': minutes,
  'bump-placeholders': flag,
  'only-replaced': flag,
  'no-downgrade': flag,
  tidy: flag,
  ...deliveryInputs,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
