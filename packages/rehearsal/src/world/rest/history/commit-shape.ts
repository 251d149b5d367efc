import { type CommitObject, parseCommit } from '../../commit-object.ts'
import { loginOfAddress } from '../../git-objects/account-address.ts'
import { readObjects } from '../../objects.ts'
import type { WorldState } from '../../state.ts'
import { nodeId } from '../node-id.ts'
import type { RestRequest } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { simpleUser } from '../users/simple-user.ts'

/** Where commits are read, and how they are addressed. */
type Place = Pick<RestRequest, 'state' | 'repository' | 'urls'>

/** Reads commits by their SHAs and gives them in the shape of GitHub's "commit", without statistics and files. */
export async function readCommits(request: Place, shas: readonly string[]): Promise<Schema<'commit'>[]> {
  const objects = await readObjects(request.repository.path, shas)
  return objects.flatMap((object) =>
    object?.type === 'commit' ? [shape(request, parseCommit(object.sha, object.content))] : []
  )
}

function shape({ state, repository, urls }: Place, commit: CommitObject): Schema<'commit'> {
  const url = `${urls.repository}/commits/${commit.sha}`
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', String(repository.id), commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${urls.repository}/git/trees/${commit.tree}` },
      url: `${urls.repository}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: commit.verification
    },
    url,
    html_url: `${urls.html}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: accountOf(state, commit.author.email),
    committer: accountOf(state, commit.committer.email),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${urls.repository}/commits/${sha}`,
      html_url: `${urls.html}/commit/${sha}`
    }))
  }
}

/** The account that an address belongs to; null when it is nobody's. */
function accountOf(state: WorldState, email: string): Schema<'simple-user'> | null {
  const login = loginOfAddress(state, email)
  return login === undefined ? null : simpleUser(state.url, login)
}
