import type { Route } from '../request.ts'
import { branch, branches } from './branches.ts'
import { branchesWhereHead } from './branches-where-head.ts'
import { mergeUpstream } from './merge-upstream.ts'
import { merge } from './merges.ts'
import { renameBranch } from './rename.ts'

/** The operations on branches. */
export const branchRoutes: readonly Route[] = [branches, branch, branchesWhereHead, renameBranch, merge, mergeUpstream]
