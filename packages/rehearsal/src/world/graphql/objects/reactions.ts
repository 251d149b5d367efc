import type { Reactable, ReactionGroup } from '@octokit/graphql-schema'
import { connect, type Window } from '../connection.ts'
import { type Field, plain, type Typed } from '../fields.ts'

/** Every reaction there is, in the order in which GitHub shows them. */
const contents = ['THUMBS_UP', 'THUMBS_DOWN', 'LAUGH', 'HOORAY', 'CONFUSED', 'HEART', 'ROCKET', 'EYES'] as const

interface GroupSource extends Typed<'ReactionGroup'> {
  readonly subject: object
  readonly content: (typeof contents)[number]
}

/** The reactions to something: a group for each kind, and all of them empty, for nobody reacts in the world. */
export const reactionFields = {
  reactionGroups: (subject: object) =>
    contents.map((content): GroupSource => ({ __typename: 'ReactionGroup', subject, content }))
} satisfies { readonly [Name in keyof Reactable]?: Field<object> }

const nobody: Field<GroupSource> = (_, args: Window, __, info) => connect([], args, info)

/** The fields of ReactionGroup. */
export const reactionGroupFields = {
  ...plain('subject', 'content'),
  createdAt: () => null,
  viewerHasReacted: () => false,
  users: nobody,
  reactors: nobody
} satisfies { readonly [Name in keyof ReactionGroup]?: Field<GroupSource> }
