import { describeCollaborators } from './accounts/roles.ts'
import { describeEnvironments, describeVariables, variablesOf } from './actions/environments.ts'
import { describeRuns } from './actions/runs.ts'
import { describeDeployments } from './deployments/deployment.ts'
import { describeRepository } from './describe-repository.ts'
import { describeModules } from './golang/describe-modules.ts'
import { describeIssues, describeLabels, describeMilestones } from './issues/describe.ts'
import { describePins } from './issues/pin.ts'
import { describePulls } from './pulls/describe.ts'
import { followed } from './pulls/follow-pushes.ts'
import { listRefs, peelRefs } from './refs.ts'
import { describePackages, describeRegistries } from './registry/describe-registries.ts'
import { describeReleases } from './releases/describe-releases.ts'
import type { Repository } from './repositories.ts'
import { describeProtections } from './rules/protection/describe-protection.ts'
import { describeRulesets } from './rules/rulesets/describe-ruleset.ts'
import { isOfPull } from './snapshot.ts'
import type { WorldState } from './state.ts'
import { describeStatuses } from './statuses/describe.ts'

/** What one repository came to, in plain JSON that can be compared: without ids, times and addresses, and sorted. */
export type EndState = Readonly<Record<string, unknown>>

type Describe = (repository: Repository, state: WorldState) => unknown

/** What belongs to the end state of a repository; each subject describes itself. */
const endStateParts: Readonly<Record<string, Describe>> = {
  settings: describeRepository,
  collaborators: describeCollaborators,
  environments: describeEnvironments,
  variables: (repository) => describeVariables(variablesOf(repository)),
  labels: describeLabels,
  milestones: describeMilestones,
  deployments: describeDeployments,
  refs: describeRefs,
  issues: describeIssues,
  pinned: describePins,
  pulls: describePulls,
  statuses: describeStatuses,
  protections: describeProtections,
  rulesets: describeRulesets,
  runs: describeRuns,
  releases: describeReleases,
  packages: describePackages
}

/** The end state of every repository by its name, what registries hold that is linked to none, and Go modules, by their host. */
export async function endState(state: WorldState): Promise<Readonly<Record<string, EndState>>> {
  await followed(state)
  const repositories = [...state.repositories.byName.values()].sort((a, b) => (a.fullName < b.fullName ? -1 : 1))
  const described = repositories.map(
    async (repository) => [repository.fullName, await describeParts(state, repository)] as const
  )
  return {
    ...Object.fromEntries(await Promise.all(described)),
    ...describeRegistries(state),
    ...describeModules(state)
  }
}

/** The end state of one repository: that of a world of many takes its time. */
export async function endStateOf(state: WorldState, repository: Repository): Promise<EndState> {
  await followed(state)
  return describeParts(state, repository)
}

async function describeParts(state: WorldState, repository: Repository): Promise<EndState> {
  const parts = Object.entries(endStateParts).map(async ([name, describe]) => [name, await describe(repository, state)])
  return Object.fromEntries(await Promise.all(parts))
}

/** Each ref with the commit it leads to: how a tag was made (annotated or not) is no difference. */
async function describeRefs({ path }: Repository): Promise<Record<string, string>> {
  const peeled = await peelRefs(
    path,
    (await listRefs(path)).filter(({ ref }) => !isOfPull(ref))
  )
  return Object.fromEntries(peeled.map(({ ref, commit }) => [ref, commit]))
}
