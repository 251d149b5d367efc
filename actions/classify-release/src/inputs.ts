import { checked, type InputsOf, list, map, oneOf, required, secret, text, yamlBlock } from '#core/action/inputs'
import { quote } from '#core/action/untrusted'
import { fullSha } from '#core/placeholders/inputs'
import { readCommitTypes } from '#core/release/commit-types'
import { readImageTagRule } from '#core/release/image-tags'
import { markerList } from '#core/release/marker-input'
import { readMatrix } from '#core/release/matrix'
import { kindNamed, readPolicy } from '#core/release/policy'
import { tagPrefixes } from '#core/version/prefixes'
import { fillTemplate, templateValues } from '#core/version/template'

const version = { major: '1', minor: '2', patch: '3', prerelease: ['rc', '1'], build: [] }

/** Has every placeholder, so that an unknown one is found before anything is read. */
const sample = templateValues({ tag: 'v1.2.3-rc.1', prefix: 'v', version }, 'a'.repeat(40))

/** A release branch is there before anyone knows the commit of a release. */
const branchPattern = checked(text, (value) => {
  fillTemplate(value, { ...sample, sha: undefined, 'short-sha': undefined })
  return value
})

const template = checked(text, (value) => {
  fillTemplate(value, sample)
  return value
})

const count = checked(text, (value) => {
  if (!/^([1-9][0-9]{0,2})?$/.test(value))
    throw new Error(`expected a number from 1 to 999, or nothing, got ${quote(value)}`)
  return value === '' ? undefined : Number(value)
})

const configs = checked(map, (lines) => {
  for (const key of lines.keys()) if (key !== 'default') kindNamed(key)
  return lines
})

const strictness = oneOf('off', 'warn', 'require')

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  version: required(text),
  sha: fullSha,
  token: secret,
  'tag-prefix': checked(list, tagPrefixes),
  previous: text,
  'branch-pattern': branchPattern,
  'branch-check': strictness,
  'prerelease-order': oneOf('semver', 'numeric-suffix'),
  marker: markerList,
  'rc-parity': strictness,
  'image-tags': checked(list, (items) => items.map((item) => readImageTagRule(item, sample))),
  'chart-version': template,
  'app-version': template,
  config: configs,
  policy: checked(map, readPolicy),
  support: count,
  'commit-types': checked(map, readCommitTypes),
  environments: yamlBlock((value) => readMatrix(value, sample))
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
