import { checked, flag, type InputsOf, list, listOf, oneOf, secret, text } from '#core/action/inputs'
import { branchGlobs } from '#core/history/branch-globs'
import { ecosystems } from '#core/version/ecosystems'
import { tagPrefixes } from '#core/version/prefixes'
import { channelNames } from './channel-names.ts'
import { range } from './range.ts'

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  version: text,
  'tag-prefix': checked(list, tagPrefixes),
  channels: checked(list, channelNames),
  'prerelease-format': oneOf('any', 'dotted', 'undotted'),
  lenient: flag,
  'compare-to': text,
  satisfies: range,
  'require-branch': checked(list, branchGlobs),
  'must-be-new': flag,
  ecosystems: listOf(...ecosystems),
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
