import type { CommitHistoryArgs } from '@octokit/graphql-schema'
import type { GraphQLResolveInfo } from 'graphql'
import { git } from '../../git.ts'
import { type Connection, connect } from '../connection.ts'
import { notFound } from '../refusal.ts'
import { readCommits } from './read-object.ts'
import type { CommitSource } from './sources.ts'

/** The commits that lead to one, itself first, in git's own order; only those of the page are read. */
export async function historyOf(
  { repository, oid }: CommitSource,
  args: CommitHistoryArgs,
  info: GraphQLResolveInfo
): Promise<Connection<CommitSource>> {
  if (args.author?.id != null) throw notFound(`Could not resolve to a node with the global id of '${args.author.id}'`)
  const path = args.path == null ? [] : ['--', args.path]
  const listing = await git(repository.path, [
    '--literal-pathspecs',
    'rev-list',
    ...limit('since', args.since),
    ...limit('until', args.until),
    ...(args.author?.emails ?? []).map((email) => `--author=<${email.replace(/[.[\]*^$\\]/g, '\\$&')}>`),
    oid,
    ...path
  ])
  const page = connect(
    listing.split('\n').filter((line) => line !== ''),
    args,
    info
  )
  const nodes = await readCommits(repository, page.nodes)
  return { ...page, nodes, edges: nodes.map((node, at) => ({ cursor: page.edges[at]?.cursor ?? '', node })) }
}

function limit(name: 'since' | 'until', time: string | null | undefined): string[] {
  return time == null ? [] : [`--${name}=${Math.floor(Date.parse(time) / 1000)}`]
}
