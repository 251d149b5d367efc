import type { Milestone } from '@octokit/graphql-schema'
import type { Milestone as StoredMilestone } from '../../issues/milestone.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import type { Fields, Typed } from '../fields.ts'
import { repositorySource } from './repository-source.ts'

/** A milestone of a repository. */
export interface MilestoneSource extends Typed<'Milestone'> {
  readonly repository: Repository
  readonly milestone: StoredMilestone
}

/** Milestones. */
export const milestoneFields = {
  id: ({ milestone }) => nodeId('Milestone', String(milestone.id)),
  number: ({ milestone }) => milestone.number,
  title: ({ milestone }) => milestone.title,
  description: ({ milestone }) => milestone.description,
  state: ({ milestone }) => milestone.state.toUpperCase(),
  dueOn: ({ milestone }) => milestone.dueOn,
  createdAt: ({ milestone }) => milestone.createdAt,
  updatedAt: ({ milestone }) => milestone.updatedAt,
  closedAt: ({ milestone }) => milestone.closedAt,
  repository: ({ repository }) => repositorySource(repository)
} satisfies Fields<Milestone, MilestoneSource>

/** A milestone as resolvers hand it on. */
export function milestoneSource(repository: Repository, milestone: StoredMilestone): MilestoneSource {
  return { __typename: 'Milestone', repository, milestone }
}
