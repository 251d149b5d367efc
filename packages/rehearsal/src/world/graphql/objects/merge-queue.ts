import type { MergeQueue, MergeQueueEntriesArgs, Repository, RepositoryMergeQueueArgs } from '@octokit/graphql-schema'
import { queueOf } from '../../pulls/merge-queue.ts'
import { queueRule } from '../../pulls/merge-rules.ts'
import { defaultBranch, type Repository as GitRepository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { escapePath } from '../../rest/urls.ts'
import { connect } from '../connection.ts'
import { type Fields, plain, type Typed } from '../fields.ts'
import { queueEntrySource } from './merge-queue-entry.ts'
import { repositorySource } from './repository-source.ts'
import type { RepositorySource } from './sources.ts'

type Rule = NonNullable<Awaited<ReturnType<typeof queueRule>>>

/** The merge queue of a branch. */
interface QueueSource extends Typed<'MergeQueue'> {
  readonly repository: GitRepository
  readonly branch: string
  readonly rule: Rule
}

/** The fields of MergeQueue. */
export const mergeQueueFields = {
  id: ({ repository, branch }) => nodeId('MergeQueue', String(repository.id), branch),
  repository: ({ repository }) => repositorySource(repository),
  resourcePath: (source) => pathOf(source),
  url: (source, _, { state }) => `${state.url}${pathOf(source)}`,
  configuration: ({ rule: { parameters } }) => ({
    checkResponseTimeout: parameters?.check_response_timeout_minutes ?? null,
    maximumEntriesToBuild: parameters?.max_entries_to_build ?? null,
    maximumEntriesToMerge: parameters?.max_entries_to_merge ?? null,
    mergeMethod: parameters?.merge_method ?? null,
    mergingStrategy: parameters?.grouping_strategy ?? null,
    minimumEntriesToMerge: parameters?.min_entries_to_merge ?? null,
    minimumEntriesToMergeWaitTime: parameters?.min_entries_to_merge_wait_minutes ?? null
  }),
  entries: ({ repository, branch }, args: MergeQueueEntriesArgs, _, info) => {
    const entries = queueOf(repository).filter(({ pull }) => pull.base.ref === branch)
    return connect(entries.map(queueEntrySource), args, info)
  }
} satisfies Fields<MergeQueue, QueueSource>

/** How a merge queue merges. */
export const queueConfigurationFields = plain(
  ...(['checkResponseTimeout', 'maximumEntriesToBuild', 'maximumEntriesToMerge', 'mergeMethod'] as const),
  ...(['mergingStrategy', 'minimumEntriesToMerge', 'minimumEntriesToMergeWaitTime'] as const)
)

/** The merge queue of a branch, the default one unless another is named; null where there is none. */
export const queueOfRepository = {
  mergeQueue: async ({ repository }, { branch }: RepositoryMergeQueueArgs) => {
    const name = branch ?? (await defaultBranch(repository))
    const rule = await queueRule(repository, name)
    return rule === undefined ? null : { __typename: 'MergeQueue', repository, branch: name, rule }
  }
} satisfies Fields<Repository, RepositorySource>

function pathOf({ repository, branch }: QueueSource): string {
  return `/${repository.fullName}/queue/${escapePath(branch)}`
}
