import type { CommitObject, TagObject } from '../../commit-object.ts'
import type { Repository } from '../../repositories.ts'
import type { Typed } from '../fields.ts'

/** A repository that the caller may read. */
export interface RepositorySource extends Typed<'Repository'> {
  readonly repository: Repository
}

/** A ref by its full name, and the object that it names. */
export interface RefSource extends Typed<'Ref'> {
  readonly repository: Repository
  readonly ref: string
  readonly sha: string
}

/** A commit of a repository. */
export interface CommitSource extends Typed<'Commit'> {
  readonly repository: Repository
  readonly oid: string
  readonly commit: CommitObject
}

/** An annotated tag of a repository. */
export interface TagSource extends Typed<'Tag'> {
  readonly repository: Repository
  readonly oid: string
  readonly tag: TagObject
}

/** A folder as git stores it. */
export interface TreeSource extends Typed<'Tree'> {
  readonly repository: Repository
  readonly oid: string
  /** The path that it was found at, from the root of the repository; '' for the root. */
  readonly path: string
}

/** A file as git stores it. */
export interface BlobSource extends Typed<'Blob'> {
  readonly repository: Repository
  readonly oid: string
  readonly content: Buffer
}

/** Any object of git. */
export type ObjectSource = CommitSource | TagSource | TreeSource | BlobSource
