import type { App } from '@octokit/graphql-schema'
import { appIdOf } from '../../accounts/apps.ts'
import { nodeId } from '../../rest/node-id.ts'
import { type Fields, plain, type Typed } from '../fields.ts'

/** An App. */
export interface AppSource extends Typed<'App'> {
  readonly slug: string
}

/** The fields of App. */
export const appFields = {
  ...plain('slug'),
  id: ({ slug }, _, { state }) => nodeId('App', String(appIdOf(state, slug))),
  databaseId: ({ slug }, _, { state }) => appIdOf(state, slug),
  name: ({ slug }) => (slug === 'github-actions' ? 'GitHub Actions' : slug)
} satisfies Fields<App, AppSource>

/** An App as resolvers hand it on. */
export function appSource(slug: string): AppSource {
  return { __typename: 'App', slug }
}
