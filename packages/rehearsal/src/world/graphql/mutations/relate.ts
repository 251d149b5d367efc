import { setAssignees } from '../../issues/assignees.ts'
import { setLabels } from '../../issues/labels.ts'
import { setMilestone } from '../../issues/update-issue.ts'
import type { ActorSource } from '../objects/actor.ts'
import { requireNode } from '../objects/find-node.ts'
import type { LabelSource } from '../objects/label.ts'
import type { MilestoneSource } from '../objects/milestone.ts'
import type { ThreadSource } from '../objects/thread.ts'
import type { MutationContext } from './define.ts'

/** To what and to whom an issue or a pull request is given, by ids; what is absent stays. */
export interface Relations {
  readonly labelIds?: readonly string[] | null
  readonly assigneeIds?: readonly string[] | null
  readonly milestoneId?: string | null
}

/** Makes these the labels, the assignees and the milestone of an issue or a pull request. */
export async function relate(
  context: MutationContext,
  { repository, issue }: ThreadSource,
  { labelIds, assigneeIds, milestoneId }: Relations
): Promise<void> {
  const { author } = context
  const labels = await named<LabelSource>(context, labelIds, 'Label')
  const people = await named<ActorSource>(context, assigneeIds, 'User', 'Bot')
  const [milestone] =
    (await named<MilestoneSource>(context, milestoneId == null ? null : [milestoneId], 'Milestone')) ?? []
  if (labels !== undefined)
    await setLabels(
      author,
      repository,
      issue,
      labels.map(({ label }) => label.name)
    )
  if (people !== undefined)
    await setAssignees(
      author,
      repository,
      issue,
      people.map(({ account }) => account)
    )
  if (milestone !== undefined) await setMilestone(author, repository, issue, milestone.milestone.number)
}

async function named<Source extends LabelSource | ActorSource | MilestoneSource>(
  context: MutationContext,
  ids: readonly string[] | null | undefined,
  ...types: Source['__typename'][]
): Promise<Source[] | undefined> {
  if (ids == null) return undefined
  return Promise.all(ids.map((id) => requireNode<Source>(context, id, ...types)))
}
