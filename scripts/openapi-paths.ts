/** What follows /repos/{owner}/{repo} in the paths that releases need; each with all that is below it. */
const repository = [
  'actions/artifacts',
  'actions/caches',
  'actions/jobs',
  'actions/permissions',
  'actions/runs',
  'actions/secrets',
  'actions/variables',
  'actions/workflows',
  'assignees',
  'attestations',
  'branches',
  'check-runs',
  'check-suites',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'dispatches',
  'environments',
  'forks',
  'git',
  'immutable-releases',
  'installation',
  'issues',
  'labels',
  'languages',
  'license',
  'merge-upstream',
  'merges',
  'milestones',
  'properties',
  'pulls',
  'readme',
  'releases',
  'rules',
  'rulesets',
  'statuses',
  'tags',
  'tarball',
  'topics',
  'zipball'
]

/** Paths outside a repository: who calls, with which installation, and the packages and attestations of an owner. */
const others = [
  '/',
  '/app',
  '/app/installations',
  '/apps/{app_slug}',
  '/installation',
  '/meta',
  '/orgs/{org}/attestations/{subject_digest}',
  '/orgs/{org}/installation',
  '/orgs/{org}/packages',
  '/orgs/{org}/settings/immutable-releases',
  '/orgs/{org}/teams',
  '/orgs/{org}/teams/{team_slug}',
  '/orgs/{org}/teams/{team_slug}/members',
  '/orgs/{org}/teams/{team_slug}/memberships/{username}',
  '/rate_limit',
  '/repos/{owner}/{repo}',
  '/search/issues',
  '/user',
  '/user/packages',
  '/users/{username}',
  '/users/{username}/attestations/{subject_digest}',
  '/users/{username}/installation',
  '/users/{username}/packages',
  '/versions'
]

/** Paths that stand alone: what is below them is listed by itself or not wanted. */
const alone = new Set([
  '/',
  '/app',
  '/orgs/{org}/teams',
  '/orgs/{org}/teams/{team_slug}',
  '/repos/{owner}/{repo}',
  '/user',
  '/users/{username}'
])

/** Below the paths above, but no release needs them. */
const unwanted =
  /\/(reactions|codespaces|sub_issues?|suggestions|issue-field-values|dependencies|parent|suspended)(\/|$)|\{environment_name\}\/secrets|\{base\}\.\.\.\{head\}/

/** Says whether a path of GitHub's description belongs in the slice. */
export function isWanted(path: string): boolean {
  const wanted = [...others, ...repository.map((below) => `/repos/{owner}/{repo}/${below}`)]
  return (
    wanted.some((start) => path === start || (!alone.has(start) && path.startsWith(`${start}/`))) &&
    !unwanted.test(path)
  )
}
