import { listRefs, peelRefs } from '../../refs.ts'
import { answerPage } from '../answer-page.ts'
import { nodeId } from '../node-id.ts'
import type { Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

const prefix = 'refs/tags/'

/**
 * GET /repos/{owner}/{repo}/tags: each with the commit it leads to, by name from the last to the first. That is neither
 * the order of versions nor of time (v9 stands before v10), so nobody may take the first one for the latest.
 */
export const tags: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/tags',
  documentation: '/repos/repos#list-repository-tags',
  handle: async ({ repository, url, urls }) => {
    const all = (await peelRefs(repository.path, await listRefs(repository.path, prefix))).reverse()
    return answerPage({ url }, all, ({ ref, commit }): Schema<'tag'> => {
      const path = escapePath(ref)
      return {
        name: ref.slice(prefix.length),
        zipball_url: `${urls.repository}/zipball/${path}`,
        tarball_url: `${urls.repository}/tarball/${path}`,
        commit: { sha: commit, url: `${urls.repository}/commits/${commit}` },
        node_id: nodeId('Ref', String(repository.id), ref)
      }
    })
  }
}
