import { actionsSettingsOf } from '../../actions/environments.ts'
import { perform } from '../../effect.ts'
import { loginOf } from '../../tokens.ts'
import { bodyOf, type Route } from '../request.ts'

const path = '/repos/{owner}/{repo}/actions/permissions/workflow'
const documentation = '/actions/permissions'

/** What workflows may do where they say nothing. */
export const settingsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation,
    handle: async ({ repository }) => {
      const { defaultPermissions, mayApprovePulls } = actionsSettingsOf(repository)
      return {
        body: {
          default_workflow_permissions: defaultPermissions,
          can_approve_pull_request_reviews: mayApprovePulls
        }
      }
    }
  },
  {
    method: 'PUT',
    path,
    documentation,
    handle: async (request) => {
      const { state, repository, caller, via } = request
      const settings = actionsSettingsOf(repository)
      const body = bodyOf<'actions/set-github-actions-default-workflow-permissions-repository'>(request)
      const target = `${repository.fullName} workflow permissions`
      await perform(state, { kind: 'update-settings', target, via, by: loginOf(caller) }, () => {
        settings.defaultPermissions = body.default_workflow_permissions ?? settings.defaultPermissions
        settings.mayApprovePulls = body.can_approve_pull_request_reviews ?? settings.mayApprovePulls
      })
      return { status: 204 }
    }
  }
]
