import { basename, extname } from 'node:path/posix'
import type { Tree, TreeEntry } from '@octokit/graphql-schema'
import { type TreeEntry as GitEntry, listTree } from '../../git-objects/tree.ts'
import type { Repository } from '../../repositories.ts'
import type { Fields, Typed } from '../fields.ts'
import { gitObjectFields } from './git-object.ts'
import { readObject } from './read-object.ts'
import { repositorySource } from './repository-source.ts'
import type { TreeSource } from './sources.ts'

/** A name in a tree, and the path to it from the root. */
export interface EntrySource extends Typed<'TreeEntry'> {
  readonly repository: Repository
  readonly entry: GitEntry
  readonly path: string
}

/** Folders. */
export const treeFields = {
  ...gitObjectFields,
  entries: async ({ repository, oid, path }) =>
    (await listTree(repository.path, oid)).map((entry) => entrySource(repository, entry, path))
} satisfies Fields<Tree, TreeSource>

/** What stands in a folder; GitHub gives the mode as a number that is decimal for what git writes in octal. */
export const treeEntryFields = {
  name: ({ path }) => basename(path),
  path: ({ path }) => path,
  extension: ({ path }) => extname(path),
  mode: ({ entry }) => Number.parseInt(entry.mode, 8),
  type: ({ entry }) => entry.type,
  oid: ({ entry }) => entry.sha,
  size: ({ entry }) => entry.size ?? 0,
  object: ({ repository, entry, path }) => (entry.type === 'commit' ? null : readObject(repository, entry.sha, path)),
  repository: ({ repository }) => repositorySource(repository)
} satisfies Fields<TreeEntry, EntrySource>

/** An entry of a tree as resolvers hand it on; `folder` is the path of the tree. */
export function entrySource(repository: Repository, entry: GitEntry, folder: string): EntrySource {
  const path = folder === '' ? entry.path : `${folder}/${entry.path}`
  return { __typename: 'TreeEntry', repository, entry, path }
}
