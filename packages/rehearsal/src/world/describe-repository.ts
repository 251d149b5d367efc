import { actionsSettingsOf } from './actions/environments.ts'
import { mergeSettingsOf } from './pulls/merge-settings.ts'
import { immutabilityOf } from './releases/release.ts'
import { defaultBranch, type Repository } from './repositories.ts'
import { settingsOf } from './repository-settings.ts'

/** How a repository is set in the end. */
export async function describeRepository(repository: Repository): Promise<Record<string, unknown>> {
  const { defaultPermissions, mayApprovePulls } = actionsSettingsOf(repository)
  return {
    ...settingsOf(repository),
    ...mergeSettingsOf(repository),
    private: repository.private,
    defaultBranch: await defaultBranch(repository),
    immutableReleases: immutabilityOf(repository).enabled,
    workflowPermissions: defaultPermissions,
    workflowsMayApprovePulls: mayApprovePulls
  }
}
