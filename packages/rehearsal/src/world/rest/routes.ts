import { branch, branches } from './branches.ts'
import { commit, commits } from './commits.ts'
import { comparison } from './compare.ts'
import { gitCommit, gitTag } from './git-objects.ts'
import { matchingRefs, ref } from './refs.ts'
import { repository } from './repository.ts'
import type { Route } from './request.ts'
import { tags } from './tags.ts'

/** Every operation that the world knows; a route with a greedy placeholder stands after those it would swallow. */
export const routes: readonly Route[] = [
  repository,
  branches,
  branch,
  tags,
  ref,
  matchingRefs,
  gitTag,
  gitCommit,
  commits,
  commit,
  comparison
]
