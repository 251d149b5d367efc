import { parseTag } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { identityOf } from '../../git-objects/account-address.ts'
import { writeTag } from '../../git-objects/write-tag.ts'
import { checkObjects, type GitObject, readObjects } from '../../objects.ts'
import { loginOf } from '../../tokens.ts'
import { notFound, RestError } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { demandContent } from './empty-repository.ts'
import { demandFullSha, isFullSha } from './full-sha.ts'

/** GET /repos/{owner}/{repo}/git/tags/{tag_sha}: an annotated tag by the SHA of the tag object. */
export const gitTag: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
  documentation: '/git/tags#get-a-tag',
  handle: async (request) => {
    await demandContent(request)
    const sha = parameter(request, 'tag_sha')
    const [object] = isFullSha(sha) ? await readObjects(request.repository.path, [sha]) : []
    if (object?.type !== 'tag') throw notFound()
    return { body: tagShape(request, object) }
  }
}

/**
 * POST /repos/{owner}/{repo}/git/tags: writes the object, and no ref. It is not signed, whoever asks for it: the
 * operation takes no signature, and GitHub gives none of its own (https://github.com/rancher/fleet/pull/5802).
 */
export const createTag: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/git/tags',
  documentation: '/git/tags#create-a-tag-object',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const { tag, message, object, type, tagger } = bodyOf<'git/create-tag'>(request)
    await demandContent(request)
    demandFullSha('object', object)
    const [target] = await checkObjects(repository.path, [object])
    if (target?.type !== type) throw new RestError(422, 'Object does not exist') // the words are those for a ref
    const by = loginOf(caller)
    const effect = { kind: 'create-tag-object', target: `${repository.fullName} ${tag}`, via, by }
    const sha = await perform(state, effect, () =>
      writeTag(repository.path, { tag, object, type, message, tagger: { ...identityOf(by), ...tagger } })
    )
    const [written] = await readObjects(repository.path, [sha])
    if (written === undefined) throw notFound()
    const body = tagShape(request, written)
    return { status: 201, body, headers: { Location: body.url } }
  }
}

function tagShape({ repository, urls }: RestRequest, object: GitObject): Schema<'git-tag'> {
  const { tag, target, tagger, message, verification } = parseTag(object.sha, object.content)
  return {
    node_id: nodeId('Tag', String(repository.id), object.sha),
    sha: object.sha,
    url: `${urls.repository}/git/tags/${object.sha}`,
    tagger,
    object: { ...target, url: `${urls.repository}/git/${target.type}s/${target.sha}` },
    tag,
    message,
    verification
  }
}
