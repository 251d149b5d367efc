import type { Issue } from '@octokit/graphql-schema'
import type { Fields } from '../fields.ts'
import { type ThreadSource, threadFields } from './thread.ts'

/** Issues that are no pull requests. */
export const issueFields = {
  ...threadFields,
  state: ({ issue }) => issue.state.toUpperCase(),
  stateReason: ({ issue }) => issue.stateReason?.toUpperCase() ?? null
} satisfies Fields<Issue, ThreadSource>
