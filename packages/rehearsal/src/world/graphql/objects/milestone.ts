import type { Milestone } from '@octokit/graphql-schema'
import { threadsOf } from '../../issues/issue.ts'
import type { Milestone as StoredMilestone } from '../../issues/milestone.ts'
import type { Repository } from '../../repositories.ts'
import { nodeId } from '../../rest/node-id.ts'
import { urlsOf } from '../../rest/urls.ts'
import type { Fields, Typed } from '../fields.ts'
import { actorSource } from './actor.ts'
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
  closed: ({ milestone }) => milestone.state === 'closed',
  creator: ({ milestone }, _, context) => actorSource(context, milestone.creator),
  dueOn: ({ milestone }) => milestone.dueOn,
  createdAt: ({ milestone }) => milestone.createdAt,
  updatedAt: ({ milestone }) => milestone.updatedAt,
  closedAt: ({ milestone }) => milestone.closedAt,
  progressPercentage: progress,
  repository: ({ repository }) => repositorySource(repository),
  resourcePath: ({ repository, milestone }) => `/${repository.fullName}/milestone/${milestone.number}`,
  url: ({ repository, milestone }, _, { state }) =>
    `${urlsOf(state.url, repository).html}/milestone/${milestone.number}`
} satisfies Fields<Milestone, MilestoneSource>

/** A milestone as resolvers hand it on. */
export function milestoneSource(repository: Repository, milestone: StoredMilestone): MilestoneSource {
  return { __typename: 'Milestone', repository, milestone }
}

/** How much of what is planned for it is closed, in percent; 0 where nothing is. */
function progress({ repository, milestone }: MilestoneSource): number {
  const planned = [...threadsOf(repository).values()].filter((issue) => issue.milestone === milestone)
  const closed = planned.filter(({ state }) => state === 'closed').length
  return (100 * closed) / (planned.length || 1)
}
