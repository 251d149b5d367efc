import { defaultBranchEvent, type Scene, type WorldEvent } from './event.ts'

/** A protection as webhooks tell it and, when it was edited, what it said before. */
export interface ProtectionFacts {
  readonly rule: object
  readonly changes?: object
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#branch_protection_rule */
export function branchProtectionRuleEvent(
  scene: Scene,
  action: 'created' | 'edited' | 'deleted',
  { rule, changes }: ProtectionFacts
): WorldEvent {
  return defaultBranchEvent(scene, {
    name: 'branch_protection_rule',
    action,
    body: { rule, ...(changes && { changes }) }
  })
}
