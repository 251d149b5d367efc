import { perform } from '../../effect.ts'
import { settingsOf } from '../../repository-settings.ts'
import { loginOf } from '../../tokens.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type Route } from '../request.ts'

/** GET /repos/{owner}/{repo}/topics */
export const topics: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/topics',
  documentation: '/repos/repos#get-all-repository-topics',
  handle: async ({ repository }) => ({ body: { names: settingsOf(repository).topics } })
}

/**
 * PUT /repos/{owner}/{repo}/topics: all of them anew, in lower case. The rules of a topic are those of
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/classifying-your-repository-with-topics
 */
export const replaceTopics: Route = {
  method: 'PUT',
  path: '/repos/{owner}/{repo}/topics',
  documentation: '/repos/repos#replace-all-repository-topics',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const names = [...new Set(bodyOf<'repos/replace-all-topics'>(request).names.map((name) => name.toLowerCase()))]
    const isGood = names.length <= 20 && names.every((name) => /^[a-z0-9][a-z0-9-]{0,49}$/.test(name))
    if (!isGood) throw new RestError(422, 'Validation Failed')
    const effect = {
      kind: 'replace-topics',
      target: repository.fullName,
      new: names.join(' '),
      via,
      by: loginOf(caller)
    }
    await perform(state, effect, () => {
      settingsOf(repository).topics = names
    })
    return { body: { names } }
  }
}
