import { perform } from '../../effect.ts'
import { decodeLeniently, encodeInLines } from '../../git-objects/lenient-base64.ts'
import { writeObject } from '../../git-objects/write-object.ts'
import { readObjects } from '../../objects.ts'
import { loginOf } from '../../tokens.ts'
import { rawAnswer, wantsRaw } from '../contents/raw-form.ts'
import { notFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, parameter, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { demandContent } from './empty-repository.ts'
import { demandFullSha } from './full-sha.ts'

/** GET /repos/{owner}/{repo}/git/blobs/{file_sha}: in base64, or the bytes themselves. */
export const gitBlob: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
  documentation: '/git/blobs#get-a-blob',
  handle: async (request) => {
    const { repository, urls } = request
    const sha = parameter(request, 'file_sha')
    await demandContent(request)
    demandFullSha('sha', sha)
    const [object] = await readObjects(repository.path, [sha])
    if (object?.type !== 'blob') throw notFound()
    if (wantsRaw(request.accept)) return rawAnswer(object.content)
    const body: Schema<'blob'> = {
      sha,
      node_id: nodeId('Blob', String(repository.id), sha),
      size: object.content.length,
      url: `${urls.repository}/git/blobs/${sha}`,
      content: encodeInLines(object.content),
      encoding: 'base64'
    }
    return { body }
  }
}

/** POST /repos/{owner}/{repo}/git/blobs: every `encoding` but `base64` means text. */
export const createBlob: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/git/blobs',
  documentation: '/git/blobs#create-a-blob',
  handle: async (request) => {
    const { state, repository, caller, urls, via } = request
    const { content, encoding } = bodyOf<'git/create-blob'>(request)
    await demandContent(request)
    const bytes = encoding === 'base64' ? decodeLeniently(content) : content
    const effect = { kind: 'create-blob', target: repository.fullName, via, by: loginOf(caller) }
    const sha = await perform(state, effect, () => writeObject(repository.path, 'blob', bytes))
    const url = `${urls.repository}/git/blobs/${sha}`
    return { status: 201, body: { sha, url } satisfies Schema<'short-blob'>, headers: { Location: url } }
  }
}
