import type { Query, QuerySearchArgs } from '@octokit/graphql-schema'
import { searchThreads, unknownQualifier } from '../../issues/search.ts'
import { namingCaller } from '../../issues/search-query.ts'
import { knows } from '../../permissions/reach.ts'
import { loginOf } from '../../tokens.ts'
import { connect } from '../connection.ts'
import { type Fields, plain } from '../fields.ts'
import { refuseUnknown } from '../refuse-unknown.ts'
import { threadSource } from './thread.ts'

const sort = /(?:^|\s)sort:(created|updated)(?:-(asc|desc))?(?=\s|$)/

/** The search for issues and pull requests, the newest first unless the text says otherwise. */
export const searchOfQuery = {
  search: async (_, args: QuerySearchArgs, { state, caller }, info) => {
    if (!args.type.startsWith('ISSUE')) refuseUnknown(state, `search for ${args.type}`)
    const [, key = 'created', direction = 'desc'] = sort.exec(args.query) ?? []
    const text = namingCaller(args.query.replace(sort, ' '), loginOf(caller))
    const strange = unknownQualifier(text)
    if (strange !== undefined) refuseUnknown(state, `"${strange}" in a search`)
    const hits = await searchThreads(state, text, (repository) => knows(repository, caller))
    const time = ({ issue }: (typeof hits)[number]) => (key === 'created' ? issue.createdAt : issue.updatedAt)
    const ascending = hits.toSorted((a, b) => Date.parse(time(a)) - Date.parse(time(b)) || a.issue.id - b.issue.id)
    const ordered = direction === 'asc' ? ascending : ascending.toReversed()
    const found = connect(
      ordered.map(({ repository, issue }) => threadSource(repository, issue)),
      args,
      info
    )
    const others = { codeCount: 0, discussionCount: 0, repositoryCount: 0, userCount: 0, wikiCount: 0 }
    return { ...found, ...others, issueCount: found.totalCount }
  }
} satisfies Fields<Query, undefined>

/** The fields of the connection of a search, which counts each kind on its own. */
export const searchResultFields = plain(
  ...(['nodes', 'edges', 'pageInfo', 'issueCount', 'codeCount'] as const),
  ...(['discussionCount', 'repositoryCount', 'userCount', 'wikiCount'] as const)
)
