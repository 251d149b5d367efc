import type { AddLabelsToLabelableInput, RemoveLabelsFromLabelableInput } from '@octokit/graphql-schema'
import { setLabels } from '../../issues/labels.ts'
import { requireNode } from '../objects/find-node.ts'
import type { LabelSource } from '../objects/label.ts'
import { type ThreadSource, threadSource } from '../objects/thread.ts'
import { type MutationContext, mutation } from './define.ts'
import { demand, threadPermissions } from './demand.ts'

/** The mutations of labels of issues and pull requests. */
export const labelMutations = {
  addLabelsToLabelable: mutation(async ({ labelableId, labelIds }: AddLabelsToLabelableInput, context) =>
    relabel(context, labelableId, labelIds, (had, named) => [...had, ...named])
  ),

  removeLabelsFromLabelable: mutation(async ({ labelableId, labelIds }: RemoveLabelsFromLabelableInput, context) =>
    relabel(context, labelableId, labelIds, (had, named) => had.filter((name) => !named.includes(name)))
  )
}

async function relabel(
  context: MutationContext,
  id: string,
  labelIds: readonly string[],
  change: (had: readonly string[], named: readonly string[]) => string[]
) {
  const { repository, issue } = await requireNode<ThreadSource>(context, id, 'Issue', 'PullRequest')
  demand(context, repository, ...threadPermissions(issue))
  const labels = await Promise.all(labelIds.map((each) => requireNode<LabelSource>(context, each, 'Label')))
  const named = labels.map(({ label }) => label.name)
  const had = issue.labels.map(({ name }) => name)
  await setLabels(context.author, repository, issue, change(had, named))
  return { labelable: threadSource(repository, issue) }
}
