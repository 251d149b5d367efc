import type { Ref } from '../../refs.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

/** A ref in the shape of GitHub's "git ref". */
export function refShape({ repository, urls }: RestRequest, { ref, sha, type }: Ref): Schema<'git-ref'> {
  return {
    ref,
    node_id: nodeId('Ref', String(repository.id), ref),
    url: `${urls.repository}/git/${escapePath(ref)}`,
    object: { sha, type, url: `${urls.repository}/git/${type}s/${sha}` }
  }
}
