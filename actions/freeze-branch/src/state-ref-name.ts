/**
 * The names of the refs that freezes are kept in. Git cannot hold a ref and another one below it, and a branch may go while
 * its freeze is still there and make room for one below its name; so a branch is one part of the ref's name, its slashes
 * written `%2F` and its percent signs `%25`: `refs/slipway/freeze/release%2Fv0.50`.
 */

/** What the refs of all freezes begin with. */
export const FREEZES = 'refs/slipway/freeze/'

/** The ref that keeps the freeze of a branch. */
export function stateRef(branch: string): string {
  return FREEZES + branch.replaceAll('%', '%25').replaceAll('/', '%2F')
}

/** The branch whose freeze a ref keeps; undefined where it has no name that `stateRef` gives. */
export function branchOf(ref: string): string | undefined {
  const branch = ref.slice(FREEZES.length).replaceAll('%2F', '/').replaceAll('%25', '%')
  return branch !== '' && stateRef(branch) === ref ? branch : undefined
}
