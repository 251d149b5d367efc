import type { Issue, ProjectCard, ProjectV2Item, PullRequest } from '@octokit/graphql-schema'
import { connect, type Window } from '../connection.ts'
import { type Field, plain } from '../fields.ts'

const none: Field<unknown> = (_, args: Window, __, info) => connect([], args, info)

/**
 * The project boards on which an issue or a pull request stands: on none, for the world has no boards. Clients ask for
 * them with everything else (`gh pr view`, `gh issue view`).
 */
export const projectFields = {
  projectCards: none,
  projectItems: none
} satisfies { readonly [Name in keyof Issue & keyof PullRequest]?: Field<unknown> }

/** What clients ask of the places on boards: there are none, but a query that names their fields is no mistake. */
export const projectPlaceFields = {
  ProjectCard: plain('id', 'column', 'project') satisfies { readonly [Name in keyof ProjectCard]?: Field<unknown> },
  ProjectColumn: plain('id', 'name'),
  Project: plain('id', 'name', 'number'),
  ProjectV2Item: plain('id', 'project', 'fieldValueByName') satisfies {
    readonly [Name in keyof ProjectV2Item]?: Field<unknown>
  },
  ProjectV2: plain('id', 'title', 'number'),
  ProjectV2ItemFieldSingleSelectValue: plain('optionId', 'name')
}
