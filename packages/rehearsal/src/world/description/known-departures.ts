import type { Complaint } from './complaint.ts'

/**
 * Whether GitHub is known to answer so, although its schemas rule it out. An asset whose upload broke off has the state
 * `starter`, says the text of the description (https://docs.github.com/en/rest/releases/assets#upload-a-release-asset);
 * its schema knows `uploaded` and `open`.
 */
export function isKnownToHappen(template: string, { place, rule, problem }: Complaint): boolean {
  if (!template.startsWith('/repos/{owner}/{repo}/releases') || rule !== 'enum') return false
  return /^body(?:\/\d+)?(?:\/assets\/\d+)?\/state$/.test(place) && problem.endsWith('and is "starter"')
}
