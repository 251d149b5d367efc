import { accountOf } from '../../accounts/accounts.ts'
import type { Installation } from '../../accounts/apps.ts'
import type { WorldState } from '../../state.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

/** Whether an installation, or a token, is for all repositories of its owner or for some. */
export function selectionOf(repositories: readonly string[]): 'all' | 'selected' {
  return repositories.some((name) => name.endsWith('/*')) ? 'all' : 'selected'
}

/** An installation in GitHub's shape. */
export function installationShape(state: WorldState, installation: Installation): Schema<'installation'> {
  const { id, app, owner, permissions, createdAt, repositories } = installation
  const account = accountOf(state, owner)
  return {
    id,
    client_id: app.clientId,
    account: simpleUser(state.url, owner, account.type),
    repository_selection: selectionOf(repositories),
    access_tokens_url: `${state.url}/api/v3/app/installations/${id}/access_tokens`,
    repositories_url: `${state.url}/api/v3/installation/repositories`,
    html_url: `${state.url}/organizations/${owner}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions,
    events: [],
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null
  }
}
