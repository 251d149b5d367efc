import type { Route } from '../request.ts'
import { listPullCommits, listPullFiles } from './contents.ts'
import { listPulls, listPullsOfCommit } from './list-pulls.ts'
import { mergeAsync, mergeAsyncResult } from './merge-async.ts'
import { isMerged, merge, updatePullBranch } from './merging.ts'
import { createPull, getPull, updatePull } from './pulls.ts'
import { reviewCommentRoutes } from './review-comments.ts'
import { reviewerRoutes } from './reviewers.ts'
import { reviewRoutes } from './reviews.ts'

/** The operations on pull requests. */
export const pullRoutes: readonly Route[] = [
  ...[createPull, listPulls, getPull, updatePull, listPullsOfCommit],
  ...[listPullCommits, listPullFiles],
  ...[isMerged, merge, mergeAsync, mergeAsyncResult, updatePullBranch],
  ...reviewRoutes,
  ...reviewCommentRoutes,
  ...reviewerRoutes
]
