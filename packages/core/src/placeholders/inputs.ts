import { checked, type InputsOf, list, text } from '../action/inputs.ts'
import { quote } from '../action/untrusted.ts'
import { isFullSha } from '../git/full-sha.ts'
import { tagPrefixes } from '../version/prefixes.ts'

/** The full SHA of a commit, or nothing. */
export const fullSha = checked(text, (value) => {
  if (value !== '' && !isFullSha(value)) {
    throw new Error(`expected the full SHA of a commit, 40 hexadecimal digits in lower case, got ${quote(value)}`)
  }
  return value
})

const day = checked(text, (value) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  if (value !== '' && !real) throw new Error(`expected a day such as 2026-05-29, got ${quote(value)}`)
  return value
})

const variables = checked(list, (names) => {
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
  if (wrong !== undefined) throw new Error(`expected names of environment variables, got ${quote(wrong)}`)
  return names
})

/** The inputs of every action whose templates tell of a release: what the placeholders are made from. */
export const releaseInputs = {
  version: text,
  sha: fullSha,
  'tag-prefix': checked(list, tagPrefixes),
  previous: text,
  date: day,
  'allow-env': variables
}

/** These inputs as they were read. */
export type ReleaseInputs = InputsOf<typeof releaseInputs>
