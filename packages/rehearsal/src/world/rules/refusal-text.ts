import type { Repository } from '../repositories.ts'
import type { Rejection } from './check-updates.ts'

/** How a branch protection refuses a push: https://github.com/foundry-rs/block-explorers/pull/110 */
export function refuseByProtection(ref: string, texts: readonly string[]): Rejection {
  const head = `error: GH006: Protected branch update failed for ${ref}.`
  return {
    ref,
    reason: 'protected branch hook declined',
    lines: [head, ...texts.flatMap((text) => ['', ...bullet(text)])],
    message: texts.join(' ')
  }
}

/**
 * How rulesets refuse a push (https://github.com/gleam-lang/gleam/pull/6080), and the API what would be one
 * (https://github.com/satisfactory-factories/application/issues/67). `server` is the address of the world.
 */
export function refuseByRules(
  server: string,
  repository: Repository,
  ref: string,
  texts: readonly string[]
): Rejection {
  const rules = `${server}/${repository.fullName}/rules?ref=${encodeURIComponent(ref)}`
  return {
    ref,
    reason: 'push declined due to repository rule violations',
    lines: [
      `error: GH013: Repository rule violations found for ${ref}.`,
      `Review all repository rules at ${rules}`,
      '',
      ...listed(texts)
    ],
    message: texts.join('\n\n')
  }
}

/** What the API says of rules that forbid something. */
export function violationMessage(texts: readonly string[]): string {
  return `Repository rule violations found\n\n${texts.map((text) => `${text}\n\n`).join('')}`
}

/** What a pusher is told who passes rules by: https://github.com/georust/proj/pull/178 */
export function noteBypass(ref: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`Bypassed rule violations for ${ref}:`, '', ...listed(texts)]
}

function listed(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...bullet(text), ''])
}

function bullet(text: string): string[] {
  return `- ${text}`.split('\n')
}
