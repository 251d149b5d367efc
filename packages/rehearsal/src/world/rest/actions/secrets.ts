import { type SecretRecord, secretsOf } from '../../actions/secrets.ts'
import { answerCounted } from '../answer-page.ts'
import { orNotFound } from '../errors.ts'
import { parameter, type Route } from '../request.ts'

const root = '/repos/{owner}/{repo}/actions/secrets'
const documentation = '/actions/secrets'

function shape({ name, createdAt, updatedAt }: SecretRecord) {
  return { name, created_at: createdAt, updated_at: updatedAt }
}

/**
 * The operations that tell the names of secrets. None sets one: its value would come encrypted for GitHub, and no
 * workflow could be given it.
 */
export const secretRoutes: readonly Route[] = [
  {
    ...{ method: 'GET', path: root, documentation },
    handle: (request) => {
      const all = [...secretsOf(request.repository).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      return answerCounted(request, ['secrets', all], shape)
    }
  },
  {
    ...{ method: 'GET', path: `${root}/{secret_name}`, documentation },
    handle: async (request) => {
      const secret = secretsOf(request.repository).get(parameter(request, 'secret_name').toUpperCase())
      return { body: shape(orNotFound(secret)) }
    }
  }
]
