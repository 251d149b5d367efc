import { checked, flag, type InputsOf, list, map, oneOf, required, secret, text, writing } from '#core/action/inputs'
import { readPrefixes } from '#core/notes/prefixes'
import { releaseInputs } from '#core/placeholders/inputs'
import { markerList } from '#core/release/marker-input'
import { readPolicy } from '#core/release/policy'

/** A decision that the rules make, unless somebody else has made it. */
const decided = oneOf('auto', 'true', 'false')

/** One a line: a glob or an address may have a comma. */
const lines = checked(text, (raw) =>
  raw
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
)

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = {
  ...writing,
  mode: oneOf('publish', 'deprecate', 'restore'),
  ...releaseInputs,
  version: required(releaseInputs.version),
  name: required(text),
  draft: decided,
  'adopt-draft': flag,
  prerelease: decided,
  'make-latest': oneOf('auto', 'true', 'false', 'legacy'),
  'discussion-category': text,
  policy: checked(map, readPolicy),
  marker: markerList,
  'prerelease-order': oneOf('semver', 'numeric-suffix'),
  'notes-from': oneOf('', 'commits', 'changelog', 'github', 'template', 'notes'),
  notes: text,
  'notes-file': text,
  'notes-template': text,
  changelog: text,
  'changelog-missing': oneOf('refuse', 'warn'),
  prefixes: checked(map, readPrefixes),
  warning: text,
  images: list,
  charts: list,
  namespace: text,
  assets: lines,
  checksums: flag,
  'attach-ledger': flag,
  ledger: text,
  reason: text,
  instead: text,
  token: secret
}

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
