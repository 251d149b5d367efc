import type { Json } from './openapi-strip.ts'

/** The events that releases meet: what starts their workflows, or what their workflows cause. */
const events = [
  'branch_protection_rule',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'issue_comment',
  'issues',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'status',
  'workflow_dispatch',
  'workflow_run'
]

/** A webhook as the description has it, as far as it is read here. */
interface DescribedWebhook {
  readonly post: { readonly operationId: string; readonly requestBody: Json }
}

/** The event of a webhook: the description calls `requested_action` of `check_run` `check-run/requested-action`. */
function eventOf({ post }: DescribedWebhook): string {
  return (post.operationId.split('/')[0] ?? '').replaceAll('-', '_')
}

/**
 * Of a description's webhooks those of the wanted events, and of each what its payload is: the headers are the same for
 * all, and whoever receives one answers what they like.
 */
export function pickWebhooks(webhooks: { readonly [name: string]: Json }): { readonly [name: string]: Json } {
  const described = webhooks as unknown as { readonly [name: string]: DescribedWebhook }
  const wanted = Object.entries(described).filter(([, webhook]) => events.includes(eventOf(webhook)))
  return Object.fromEntries(
    wanted.map(([name, { post }]) => [name, { post: { operationId: post.operationId, requestBody: post.requestBody } }])
  )
}
