import { checked, list } from '../action/inputs.ts'
import { quote } from '../action/untrusted.ts'
import { parseVersion } from '../version/semver.ts'

/** The input that lists prereleases which only mark a commit, as they stand in the version: `rc.0`. */
export const markerList = checked(list, (items) => {
  const wrong = items.find((item) => parseVersion(`0.0.0-${item}`) === undefined)
  if (wrong !== undefined) throw new Error(`expected a prerelease such as rc.0, got ${quote(wrong)}`)
  return items
})
