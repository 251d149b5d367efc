import type { Schema } from '../rest/schemas.ts'

type RestCommit = Schema<'commit'>

interface Signature {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly date?: string | undefined
}

function person(signature: Signature | null, account: RestCommit['author']): Record<string, unknown> {
  const login = account !== null && 'login' in account ? account.login : undefined
  const { name = '', email = null, date } = signature ?? {}
  return { name, email, ...(date !== undefined && { date }), ...(login !== undefined && { username: login }) }
}

/**
 * A commit in the payload of a push, without the lists of files: workflows do not get them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
export function pushCommit({ sha, commit, author, committer, html_url: url }: RestCommit): Record<string, unknown> {
  return {
    id: sha,
    tree_id: commit.tree.sha,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer?.date ?? commit.author?.date ?? '1970-01-01T00:00:00Z',
    url,
    author: person(commit.author, author),
    committer: person(commit.committer, committer)
  }
}

/** A commit inside a workflow run or a merge group. */
export function simpleCommit(commit: RestCommit): Record<string, unknown> {
  const { id, tree_id, message, timestamp } = pushCommit(commit)
  const { name: author = '', email: authorEmail = '' } = commit.commit.author ?? {}
  const { name: committer = '', email: committerEmail = '' } = commit.commit.committer ?? {}
  return {
    id,
    tree_id,
    message,
    timestamp,
    author: { name: author, email: authorEmail },
    committer: { name: committer, email: committerEmail }
  }
}
