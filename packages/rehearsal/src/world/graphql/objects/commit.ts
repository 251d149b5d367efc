import type { Commit, CommitFileArgs, CommitHistoryArgs, CommitParentsArgs } from '@octokit/graphql-schema'
import { findEntry } from '../../git-objects/tree.ts'
import { connect } from '../connection.ts'
import type { Fields } from '../fields.ts'
import { changesOf } from './commit-changes.ts'
import { gitActor } from './git-actor.ts'
import { gitObjectFields, urlOf } from './git-object.ts'
import { historyOf } from './history.ts'
import { readCommits, readObject } from './read-object.ts'
import { signatureOf } from './signature.ts'
import type { CommitSource } from './sources.ts'
import { entrySource } from './tree.ts'

/** Commits, without what other subjects say about them. */
export const commitFields = {
  ...gitObjectFields,
  message: ({ commit }) => commit.message,
  messageHeadline: ({ commit }) => splitMessage(commit.message).headline,
  messageBody: ({ commit }) => splitMessage(commit.message).body,
  author: ({ commit }, _, context) => gitActor(context, commit.author),
  committer: ({ commit }, _, context) => gitActor(context, commit.committer),
  authoredDate: ({ commit }) => commit.author.date,
  committedDate: ({ commit }) => commit.committer.date,
  authoredByCommitter: ({ commit }) => commit.author.email === commit.committer.email,
  committedViaWeb: ({ commit }) => commit.committer.email === 'noreply@github.com',
  parents: async ({ repository, commit }, args: CommitParentsArgs, _, info) =>
    connect(await readCommits(repository, commit.parents), args, info),
  history: (source, args: CommitHistoryArgs, _, info) => historyOf(source, args, info),
  tree: ({ repository, commit }) => readObject(repository, commit.tree),
  file: async ({ repository, commit }, { path }: CommitFileArgs) => {
    const entry = await findEntry(repository.path, commit.tree, path)
    return entry && entrySource(repository, entry, '')
  },
  additions: async (source) => (await changesOf(source)).additions,
  deletions: async (source) => (await changesOf(source)).deletions,
  changedFilesIfAvailable: async (source) => (await changesOf(source)).files,
  changedFiles: async (source) => (await changesOf(source)).files,
  signature: (source) => signatureOf(source),
  url: (source, _, context) => urlOf(source, context, 'commit'),
  resourcePath: ({ repository, oid }) => `/${repository.fullName}/commit/${oid}`,
  treeUrl: (source, _, context) => urlOf(source, context, 'tree'),
  treeResourcePath: ({ repository, oid }) => `/${repository.fullName}/tree/${oid}`
} satisfies Fields<Commit, CommitSource>

/**
 * A first line of more than 72 characters is cut, with an ellipsis at its end and where it goes on in the body
 * (https://github.com/cli/cli/issues/9680).
 */
function splitMessage(message: string): { readonly headline: string; readonly body: string } {
  const [line = ''] = message.split('\n', 1)
  const body = message.slice(line.length).replace(/^\n+/, '')
  if (line.length <= 72) return { headline: line, body }
  const rest = `…${line.slice(69)}`
  return { headline: `${line.slice(0, 69)}…`, body: body === '' ? rest : `${rest}\n\n${body}` }
}
