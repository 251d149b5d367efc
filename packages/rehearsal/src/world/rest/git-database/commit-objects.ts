import { type CommitObject, parseCommit } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { type NewCommit, writeCommit } from '../../git-objects/write-commit.ts'
import { checkObjects, readObjects } from '../../objects.ts'
import { loginOf } from '../../tokens.ts'
import { notFound, RestError } from '../errors.ts'
import { nodeId } from '../node-id.ts'
import { bodyOf, parameter, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { authorship } from './authorship.ts'
import { demandContent } from './empty-repository.ts'
import { demandFullSha, isFullSha } from './full-sha.ts'

/** GET /repos/{owner}/{repo}/git/commits/{commit_sha}: a commit object by its full SHA. */
export const gitCommit: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  documentation: '/git/commits#get-a-commit-object',
  handle: async (request) => {
    await demandContent(request)
    return { body: await readCommit(request, parameter(request, 'commit_sha')) }
  }
}

/** POST /repos/{owner}/{repo}/git/commits: writes the object, and moves no ref. */
export const createCommit: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/git/commits',
  documentation: '/git/commits#create-a-commit',
  handle: async (request) => {
    const { state, repository, caller, via } = request
    const { message, tree, parents = [], author, committer, signature } = bodyOf<'git/create-commit'>(request)
    await demandContent(request)
    await checkOrigin(request, tree, parents)
    const who = authorship(caller, { author, committer }, signature)
    const commit: NewCommit = { tree, parents, message, ...who }
    const effect = { kind: 'create-commit', target: repository.fullName, via, by: loginOf(caller) }
    const sha = await perform(state, effect, () => writeCommit(repository.path, commit))
    const body = await readCommit(request, sha)
    return { status: 201, body, headers: { Location: body.url } }
  }
}

/** The sentences are those of https://github.com/xmo-odoo/dummy_central/blob/e0697a4/tests/git/commits/test_create_a_commit.py. */
async function checkOrigin({ repository }: RestRequest, tree: string, parents: readonly string[]): Promise<void> {
  demandFullSha('tree', tree)
  const [found, ...commits] = await checkObjects(repository.path, [tree, ...parents.filter(isFullSha)])
  if (found?.type !== 'tree') throw new RestError(422, 'Tree SHA does not exist')
  if (!parents.every(isFullSha) || commits.some((commit) => commit?.type !== 'commit')) {
    throw new RestError(422, 'Parent SHA does not exist or is not a commit object')
  }
}

/** Reads a commit by its full SHA in the shape of GitHub's "git commit"; throws 404 when it is none. */
export async function readCommit(request: RestRequest, sha: string): Promise<Schema<'git-commit'>> {
  const [object] = isFullSha(sha) ? await readObjects(request.repository.path, [sha]) : []
  if (object?.type !== 'commit') throw notFound()
  return commitShape(request, parseCommit(object.sha, object.content))
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
