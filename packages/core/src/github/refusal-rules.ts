import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'

const BYPASS = 'let the GitHub App of this token bypass the rule'

/** What to do about a rule, by what GitHub says of it. The sentences are found in public logs of refused pushes. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/through the merge queue/i, `use delivery: pull-request, whose pull request the queue then merges, or ${BYPASS}`],
  [/through a pull request|approving review|code owner/i, `use delivery: pull-request, or ${BYPASS}`],
  [
    /status checks?\b|deployment|code scanning|code quality/i,
    `use delivery: pull-request, where they run before it is merged, or ${BYPASS}`
  ],
  [
    /verified signatures/i,
    'use commit-with: api, leave author and committer empty, and pass GITHUB_TOKEN or the token of a GitHub App: GitHub then signs the commit'
  ],
  [/locked branch/i, 'unlock the branch, or name another one'],
  [
    /not authorized to push/i,
    'add the App or the person of the token to those who may push, or use delivery: pull-request'
  ],
  [/update this protected ref|creations being restricted/i, `name another branch, or ${BYPASS}`],
  [
    /must (not )?(match|contain|start|end)|pattern/i,
    `change the commit message, the author or the committer so that it fits, or ${BYPASS}`
  ],
  [/file path|file size|file extension/i, `leave the file out of this change, or ${BYPASS}`]
]

const OTHER = `look at the rules of the branch in the settings of the repository; use delivery: pull-request where they ask for one, or ${BYPASS}`

/** GitHub's own sentences end with a full stop, some with more: each rule is a paragraph of a ruleset, a sentence of a protection. */
const sentences: readonly RegExp[] = [
  /Changes must be made through [^.]*\.?/g,
  /\d+ of \d+ required status checks (?:are|have|is)[^.]*\.?/g,
  /Required status check "[^"]*" [^.]*\.?/g,
  /Cannot change this locked branch/g,
  /Cannot update this protected ref\.?/g,
  /Cannot (?:force-push to|delete) this \w+/g,
  /You're not authorized to push to this branch\.(?: Visit \S+ for more information\.)?/g,
  /Commits must have verified signatures\./g,
  /This branch must not contain merge commits\./g,
  /At least \d+ approving reviews? [^.]*\.?/g
]

/** Cuts a message of the API into what it says of each rule; none when it is about something else. */
export function rulesOf(message: string): string[] {
  const head = /^Repository rule violations found\s*/
  if (head.test(message)) {
    return (
      message
        .replace(head, '')
        .split(/\n{2,}/)
        // What offends is listed below its rule: "Found 1 violation:", and a SHA.
        .map((part) => part.trim().split('\n')[0] ?? '')
        .filter((part) => part !== '' && !/^[0-9a-f]{40}$/.test(part))
    )
  }
  return sentences.flatMap((sentence) => message.match(sentence) ?? []).map((part) => part.trim())
}

/** Takes the bullets out of what git shows of a push: `remote: - Changes must be made through a pull request.` */
function bulletsOf(printed: string): string[] {
  const lines = printed.split('\n').map((line) => line.replace(/^remote: ?/, '').trimEnd())
  // Protections once said it as an error each: https://github.com/openwrt/packages/issues/7624
  return lines
    .filter((line) => /^- |^error: (?!GH0)/.test(line) && !line.startsWith('error: failed to push'))
    .map((line) => line.replace(/^(- |error: )/, ''))
}

/** One complaint for each rule that a branch's protection or ruleset names. */
export function complaintsOf(branch: string, rules: readonly string[]): Complaint[] {
  return rules.map((rule) => ({
    place: `branch ${quote(branch)}`,
    problem: `does not take this commit: ${quote(rule)}`,
    remedy: remedies.find(([pattern]) => pattern.test(rule))?.[1] ?? OTHER
  }))
}

/**
 * What the API's refusal to move a branch says of rules; empty when it is about something else.
 * @param type GraphQL's kind of the refusal, which tells a protection also in words that are not known here
 */
export function ruleComplaints(branch: string, message: string, type = ''): Complaint[] {
  const rules = rulesOf(message)
  return complaintsOf(branch, rules.length === 0 && type === 'BRANCH_PROTECTION_RULE_VIOLATION' ? [message] : rules)
}

/**
 * What a refused push says of rules; empty when it is about something else. `GH006` is a branch protection
 * (https://github.com/ietf-tools/xml2rfc/issues/1251), `GH013` a ruleset (https://github.com/gleam-lang/gleam/pull/6080).
 */
export function pushComplaints(branch: string, printed: string): Complaint[] {
  if (!/GH006|GH013|protected branch hook declined|repository rule violations/i.test(printed)) return []
  const rules = bulletsOf(printed)
  return complaintsOf(branch, rules.length > 0 ? rules : ['the branch is protected'])
}
