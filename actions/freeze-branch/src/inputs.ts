import { checked, flag, type InputsOf, list, listOf, oneOf, secret, text, writing } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { tagPrefixes } from '#core/version/prefixes'
import { readBypass } from './bypass-input.ts'
import { readDuration } from './duration.ts'

const duration = checked(text, (value) => {
  const reading = readDuration(value)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
})

const backends = checked(listOf('ruleset', 'lock', 'policy'), (names) => {
  if (names.length === 0) throw new Error('expected one or several of ruleset, lock, policy')
  return [...new Set(names)]
})

const branches = checked(list, (names) => {
  const ref = names.find((name) => name.startsWith('refs/'))
  if (ref !== undefined) throw new Error(`expected the name of the branch alone, such as main, got ${quote(ref)}`)
  return names
})

const number = checked(text, (value) => {
  if (!/^([1-9][0-9]{0,8})?$/.test(value)) {
    throw new Error(`expected the number of a pull request, or nothing, got ${quote(value)}`)
  }
  return value === '' ? undefined : Number(value)
})

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  mode: oneOf('freeze', 'thaw', 'status', 'check', 'sweep'),
  branch: branches,
  backend: backends,
  version: text,
  'tag-prefix': checked(list, tagPrefixes),
  reason: text,
  until: text,
  'max-duration': duration,
  all: flag,
  allow: text,
  prefixes: text,
  bypass: checked(list, (entries) => {
    readBypass(entries)
    return entries
  }),
  window: text,
  'pull-request': number,
  audit: oneOf('issue', 'none'),
  variable: flag,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
