import { type CommitObject, parseCommit, parseTag } from '../../commit-object.ts'
import { type GitObject, readObjects } from '../../objects.ts'
import { notFound } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'

/** GET /repos/{owner}/{repo}/git/tags/{tag_sha}: an annotated tag by the SHA of the tag object. */
export const gitTag: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
  documentation: '/git/tags#get-a-tag',
  handle: async (request) => {
    const object = await readOne(request, 'tag_sha', 'tag')
    const { tag, target, tagger, message, verification } = parseTag(object.sha, object.content)
    const { repository, urls } = request
    const body: Schema<'git-tag'> = {
      node_id: nodeId('Tag', String(repository.id), object.sha),
      sha: object.sha,
      url: `${urls.repository}/git/tags/${object.sha}`,
      tagger,
      object: { ...target, url: `${urls.repository}/git/${target.type}s/${target.sha}` },
      tag,
      message,
      verification
    }
    return { body }
  }
}

/** GET /repos/{owner}/{repo}/git/commits/{commit_sha}: a commit object by its full SHA. */
export const gitCommit: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  documentation: '/git/commits#get-a-commit-object',
  handle: async (request) => {
    const object = await readOne(request, 'commit_sha', 'commit')
    return { body: commitShape(request, parseCommit(object.sha, object.content)) }
  }
}

async function readOne(request: RestRequest, name: string, type: GitObject['type']): Promise<GitObject> {
  const sha = parameter(request, name)
  if (!/^[0-9a-f]{40}$/i.test(sha)) throw notFound()
  const [object] = await readObjects(request.repository.path, [sha])
  if (object?.type !== type) throw notFound()
  return object
}

function commitShape({ repository, urls }: RestRequest, commit: CommitObject): Schema<'git-commit'> {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', String(repository.id), commit.sha),
    url: `${urls.repository}/git/commits/${commit.sha}`,
    html_url: `${urls.html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${urls.repository}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${urls.repository}/git/commits/${sha}`,
      html_url: `${urls.html}/commit/${sha}`
    })),
    verification: commit.verification
  }
}
