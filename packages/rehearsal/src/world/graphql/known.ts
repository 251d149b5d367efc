import { connectionFields, edgeFields, pageInfoFields } from './connection.ts'
import { type Field, plain } from './fields.ts'
import { mutationFields, payloadFields } from './mutations/mutation.ts'
import { accountsOfQuery } from './objects/accounts.ts'
import { accountFields, userFields } from './objects/actor.ts'
import { appFields } from './objects/app.ts'
import { blobFields } from './objects/blob.ts'
import { branchProtectionFields, protectionOfRef, protectionsOfRepository } from './objects/branch-protection-rule.ts'
import { checkSuiteFields, suiteOfRun, suitesOfCommit } from './objects/check-suite.ts'
import { commitFields } from './objects/commit.ts'
import { checksOfCommit, pullsOfRef } from './objects/commit-checks.ts'
import { commitStatusFields, statusOfCommit } from './objects/commit-status.ts'
import { crossReferenceFields } from './objects/cross-reference.ts'
import { gitActorFields } from './objects/git-actor.ts'
import { issueFields } from './objects/issue.ts'
import { issueCommentFields } from './objects/issue-comment.ts'
import { labelFields } from './objects/label.ts'
import { mergeQueueFields, queueConfigurationFields, queueOfRepository } from './objects/merge-queue.ts'
import { queueEntryFields } from './objects/merge-queue-entry.ts'
import { milestoneFields } from './objects/milestone.ts'
import { pinnedIssueFields, pinOfIssue, pinsOfRepository } from './objects/pinned-issues.ts'
import { projectFields, projectPlaceFields } from './objects/projects.ts'
import { allowanceTypes } from './objects/protection-allowances.ts'
import { changedFileFields, pullFilesFields } from './objects/pull-files.ts'
import { autoMergeFields, pullMergeFields } from './objects/pull-merge.ts'
import { pullRequestFields } from './objects/pull-request.ts'
import { pullReviewsFields, reviewRequestFields } from './objects/pull-reviews.ts'
import { queryFields, rateLimitFields } from './objects/query.ts'
import { reactionFields, reactionGroupFields } from './objects/reactions.ts'
import { refFields } from './objects/ref.ts'
import { refUpdateRuleFields, updateRuleOfRef } from './objects/ref-update-rule.ts'
import { releaseAssetFields, releaseFields, releasesOfRepository } from './objects/release.ts'
import { repositoryFields } from './objects/repository.ts'
import { settingsFields } from './objects/repository-settings.ts'
import { threadsOfRepository } from './objects/repository-threads.ts'
import { reviewFields } from './objects/review.ts'
import { ruleFields, ruleParameterFields, rulesetFields, rulesetsOfRepository } from './objects/ruleset.ts'
import { bypassActorFields } from './objects/ruleset-bypass.ts'
import { searchOfQuery, searchResultFields } from './objects/search.ts'
import { gpgSignatureFields, sshSignatureFields } from './objects/signature.ts'
import { checkRunFields, rollupFields, statusContextFields } from './objects/status-check-rollup.ts'
import { tagFields } from './objects/tag.ts'
import { organizationFields, teamFields } from './objects/team.ts'
import { timelineOfThread } from './objects/timeline.ts'
import { timelineEventFields } from './objects/timeline-events.ts'
import { treeEntryFields, treeFields } from './objects/tree.ts'
import { workflowFields, workflowRunFields } from './objects/workflow-run.ts'

type AnyFields = Readonly<Record<string, Field<never>>>

/** Every type of GitHub's schema that the world knows, and which of its fields. */
const types: Readonly<Record<string, AnyFields>> = {
  Query: { ...queryFields, ...searchOfQuery, ...accountsOfQuery },
  Mutation: mutationFields,
  RateLimit: rateLimitFields,
  PageInfo: pageInfoFields,
  SearchResultItemConnection: searchResultFields,
  Repository: {
    ...repositoryFields,
    ...settingsFields,
    ...threadsOfRepository,
    ...releasesOfRepository,
    ...protectionsOfRepository,
    ...rulesetsOfRepository,
    ...pinsOfRepository,
    ...queueOfRepository
  },
  Organization: organizationFields,
  Bot: accountFields,
  User: userFields,
  App: appFields,
  RefUpdateRule: refUpdateRuleFields,
  Ref: { ...refFields, ...protectionOfRef, ...updateRuleOfRef, ...pullsOfRef },
  Commit: { ...commitFields, ...checksOfCommit, ...statusOfCommit, ...suitesOfCommit },
  Tag: tagFields,
  Tree: treeFields,
  TreeEntry: treeEntryFields,
  Blob: blobFields,
  GitActor: gitActorFields,
  GpgSignature: gpgSignatureFields,
  SshSignature: sshSignatureFields,
  StatusCheckRollup: rollupFields,
  StatusContext: statusContextFields,
  CheckRun: { ...checkRunFields, ...suiteOfRun },
  CheckSuite: checkSuiteFields,
  WorkflowRun: workflowRunFields,
  Workflow: workflowFields,
  Status: commitStatusFields,
  Issue: { ...issueFields, ...timelineOfThread, ...pinOfIssue, ...projectFields, ...reactionFields },
  PinnedIssue: pinnedIssueFields,
  PullRequest: {
    ...pullRequestFields,
    ...pullMergeFields,
    ...pullReviewsFields,
    ...pullFilesFields,
    ...timelineOfThread,
    ...projectFields,
    ...reactionFields
  },
  PullRequestChangedFile: changedFileFields,
  PullRequestCommit: plain('commit', 'pullRequest'),
  PullRequestReview: { ...reviewFields, ...reactionFields },
  ReactionGroup: reactionGroupFields,
  ReviewRequest: reviewRequestFields,
  Team: teamFields,
  AutoMergeRequest: autoMergeFields,
  MergeQueue: mergeQueueFields,
  MergeQueueConfiguration: queueConfigurationFields,
  MergeQueueEntry: queueEntryFields,
  IssueComment: { ...issueCommentFields, ...reactionFields },
  Label: labelFields,
  Milestone: milestoneFields,
  Release: { ...releaseFields, ...reactionFields },
  ReleaseAsset: releaseAssetFields,
  BranchProtectionRule: branchProtectionFields,
  ...allowanceTypes,
  RepositoryRuleset: rulesetFields,
  RepositoryRule: ruleFields,
  RepositoryRulesetBypassActor: bypassActorFields,
  ...ruleParameterFields,
  ...projectPlaceFields,
  ...timelineEventFields,
  CrossReferencedEvent: crossReferenceFields
}

/** How the value of a field is found; undefined where the world does not know it. */
export function fieldOf(type: string, field: string): Field<never> | undefined {
  const known = types[type] ?? (type.endsWith('Payload') ? payloadFields : listFields(type))
  return known !== undefined && Object.hasOwn(known, field) ? known[field] : undefined
}

function listFields(type: string): AnyFields | undefined {
  if (type.endsWith('Connection')) return connectionFields
  return type.endsWith('Edge') ? edgeFields : undefined
}
