import type { AddAssigneesToAssignableInput, RemoveAssigneesFromAssignableInput } from '@octokit/graphql-schema'
import { addAssignees, removeAssignees } from '../../issues/assignees.ts'
import type { ActorSource } from '../objects/actor.ts'
import { requireNode } from '../objects/find-node.ts'
import type { ThreadSource } from '../objects/thread.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, threadPermissions } from './demand.ts'

/** The mutations of the people that issues and pull requests are given to. */
export const assigneeMutations = {
  addAssigneesToAssignable: mutation(async (input: AddAssigneesToAssignableInput, context) =>
    reassign(context, input, addAssignees)
  ),

  removeAssigneesFromAssignable: mutation(async (input: RemoveAssigneesFromAssignableInput, context) =>
    reassign(context, input, removeAssignees)
  )
}

async function reassign(
  context: MutationContext,
  { assignableId, assigneeIds }: AddAssigneesToAssignableInput,
  change: typeof addAssignees
) {
  const source = await requireNode<ThreadSource>(context, assignableId, 'Issue', 'PullRequest')
  const { repository, issue } = source
  demand(context, repository, ...threadPermissions(issue))
  const people = await Promise.all(assigneeIds.map((id) => requireNode<ActorSource>(context, id, 'User', 'Bot')))
  const logins = people.map(({ account }) => account)
  await change(context.author, repository, issue, logins)
  return { assignable: source }
}
