import type { Tag } from '@octokit/graphql-schema'
import type { Fields } from '../fields.ts'
import { gitActor } from './git-actor.ts'
import { gitObjectFields } from './git-object.ts'
import { readObject } from './read-object.ts'
import type { TagSource } from './sources.ts'

/** Annotated tags: the objects, not the refs that name them. */
export const tagFields = {
  ...gitObjectFields,
  name: ({ tag }) => tag.tag,
  message: ({ tag }) => tag.message,
  tagger: ({ tag }, _, context) => gitActor(context, tag.tagger),
  target: ({ repository, tag }) => readObject(repository, tag.target.sha)
} satisfies Fields<Tag, TagSource>
