import type { Complaint } from './complaint.ts'

/**
 * Whether GitHub is known to answer so, although its schemas rule it out. An asset whose upload broke off has the state
 * `starter`, says the text of the description (https://docs.github.com/en/rest/releases/assets#upload-a-release-asset);
 * its schema knows `uploaded` and `open`. The bytes of a file can be had as a media type that is only in the text:
 * https://docs.github.com/en/rest/repos/contents#get-repository-content and /rest/git/blobs#get-a-blob. So can a pull
 * request as a difference or as mails: https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request.
 *
 * Rulesets that are refused are told so in plain sentences: https://github.com/eclipse-csi/otterdog/issues/483 .
 * Labels without a description have none where pull requests are listed: https://github.com/github/rest-api-description/issues/1812 .
 * A deployment that lacks a check is refused with the list of the checks: https://github.com/remind101/slashdeploy/issues/15 .
 */
export function isKnownToHappen(template: string, { place, rule, problem }: Complaint): boolean {
  if (template.includes('/rulesets') && /^body\/errors\/\d+$/.test(place))
    return problem.startsWith('must be object, and is "')
  if (/\/labels\/\d+\/description$/.test(place)) return problem.endsWith('must be string, and is null')
  if (template.endsWith('/deployments') && place === 'body/errors/0/contexts') return true
  if (rawTemplates.test(template) && place === 'headers/content-type') return problem.startsWith(`is "${rawType}"`)
  if (template.endsWith('/pulls/{pull_number}') && place === 'headers/content-type') {
    return /^is "application\/vnd\.github\.(diff|patch)"/.test(problem)
  }
  if (!template.startsWith('/repos/{owner}/{repo}/releases') || rule !== 'enum') return false
  return /^body(?:\/\d+)?(?:\/assets\/\d+)?\/state$/.test(place) && problem.endsWith('and is "starter"')
}

const rawType = 'application/vnd.github.raw'
const rawTemplates = /^\/repos\/\{owner\}\/\{repo\}\/(contents\/\{path\}|readme(\/\{dir\})?|git\/blobs\/\{file_sha\})$/
