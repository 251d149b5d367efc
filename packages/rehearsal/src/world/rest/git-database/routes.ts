import type { Route } from '../request.ts'
import { createBlob, gitBlob } from './blobs.ts'
import { createCommit, gitCommit } from './commit-objects.ts'
import { matchingRefs, ref } from './read-refs.ts'
import { createTag, gitTag } from './tag-objects.ts'
import { createTree, gitTree } from './trees.ts'
import { createRef, deleteRef, updateRef } from './write-refs.ts'

/** The operations on refs and objects. */
export const gitDatabaseRoutes: readonly Route[] = [
  ...[ref, matchingRefs, createRef, updateRef, deleteRef],
  ...[gitTag, createTag],
  ...[gitCommit, createCommit],
  ...[gitTree, createTree],
  ...[gitBlob, createBlob]
]
