import type { Label, LabelOrder } from '@octokit/graphql-schema'
import type { Label as StoredLabel } from '../../issues/label.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import type { Fields, Typed } from '../fields.ts'
import { repositorySource } from './repository-source.ts'

/** A label of a repository. */
export interface LabelSource extends Typed<'Label'> {
  readonly repository: Repository
  readonly label: StoredLabel
}

/** Labels. */
export const labelFields = {
  id: ({ label }) => nodeId('Label', String(label.id)),
  name: ({ label }) => label.name,
  color: ({ label }) => label.color,
  description: ({ label }) => label.description,
  isDefault: ({ label }) => label.isDefault,
  repository: ({ repository }) => repositorySource(repository),
  resourcePath: ({ repository, label }) => `/${repository.fullName}/labels/${encodeURIComponent(label.name)}`,
  url: ({ repository, label }, _, { state }) =>
    `${urlsOf(state.url, repository).html}/labels/${encodeURIComponent(label.name)}`
} satisfies Fields<Label, LabelSource>

/** Labels as resolvers hand them on, in the asked order: as they were made, or by their names. */
export function labelSources(
  repository: Repository,
  labels: Iterable<StoredLabel>,
  orderBy?: LabelOrder | null
): LabelSource[] {
  const sources = [...labels].map((label): LabelSource => ({ __typename: 'Label', repository, label }))
  if (orderBy?.field === 'NAME')
    sources.sort((a, b) => (a.label.name.toLowerCase() < b.label.name.toLowerCase() ? -1 : 1))
  return orderBy?.direction === 'DESC' ? sources.toReversed() : sources
}
