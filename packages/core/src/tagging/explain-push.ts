import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert, quote } from '../action/untrusted.ts'
import { explainPush } from '../github/refusal-push.ts'
import { offenders, type PushAnswer, rulesOfTags } from './push-answer.ts'
import { type Objection, refuseTags, ruleRemedy } from './refused-tags.ts'
import type { Sent } from './sent.ts'

/** What is said of a ref that is there, or that somebody else was at just then. */
const elsewhere = /already exists|lock ref|failed to update ref|incorrect old value|fetch first|stale info/i

/** What is said when something went wrong on the way, and no word was spoken on the tag. */
const accident =
  /unpacker error|remote failed to report|failed to report status|internal (?:server )?error|timed? ?out/i

const HOOK = 'look at the rules and hooks of the server, and run it again when they let these tags pass'

const WORKFLOW =
  'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow), which GITHUB_TOKEN never has, ' +
  'or tag a commit whose workflow files are those of the default branch'

const MISSING = 'push the commit to a branch first: the server does not have it with all of its history'

/** Whether a push that failed may have met tags that are there already. */
function mayBeThere({ reasons }: PushAnswer): boolean {
  return [...reasons.values()].some((reason) => elsewhere.test(reason))
}

/** A hook may talk at length; its first lines will do. */
const TOLD = 500

function toldBy({ said }: PushAnswer): string {
  const told = said.join(' ')
  return told.length > TOLD ? `${told.slice(0, TOLD)}…` : told
}

function objections(answer: PushAnswer): Objection[] {
  const rules = rulesOfTags(answer)
  const told = toldBy(answer)
  const all = [...offenders(answer)].flatMap(([tag, reason]): Objection[] => {
    const broken = rules.get(tag) ?? []
    if (broken.length > 0) {
      return broken.map((rule) => ({ tag, problem: `a rule forbids it: ${quote(rule)}`, remedy: ruleRemedy(rule) }))
    }
    if (elsewhere.test(reason) || accident.test(reason)) return []
    const workflow = /refusing to allow .* workflow `([^`]+)`/.exec(reason)?.[1]
    if (workflow !== undefined) {
      const problem = `the token may not bring the workflow ${quote(workflow)}, as it is at this commit, to a ref`
      return [{ tag, problem, remedy: WORKFLOW }]
    }
    if (/missing necessary objects|shallow update/i.test(reason))
      return [{ tag, problem: `the server says ${quote(reason)}`, remedy: MISSING }]
    const problem = `the server refused it (${inert(reason)})${told === '' ? '' : `: ${told}`}`
    return [{ tag, problem, remedy: HOOK }]
  })
  // A hook that refuses the whole push says in its own words which tag it is about.
  const named = all.filter(({ tag }) => answer.said.some((line) => hasName(line, tag)))
  return rules.size === 0 && named.length > 0 ? named : all
}

function hasName(line: string, tag: string): boolean {
  return line.split(/[\s'"`,;()]+/).some((word) => word.replace(/^refs\/tags\//, '').replace(/[.:!]$/, '') === tag)
}

/** Why a push was refused for good; undefined when it was not, as far as is known. */
function explain(runner: Runner, answer: PushAnswer, total: number, printed: string): Error | undefined {
  if (/does not support --atomic/.test(printed)) {
    return new Failure(
      'push tags: the server takes no atomic push, so that some of the tags could land without the others; use via: api, or a server that takes them'
    )
  }
  const against = objections(answer)
  return against.length > 0 ? refuseTags(against, total) : explainPush(runner, '', printed)
}

/**
 * Says what came of a push of tags that did not come through: refused for good, with the remedy, or somebody must look.
 * @param total how many tags were pushed together
 * @param printed everything that was said of it
 * @param failed the error if nothing is known of it, and the tags turn out not to be there
 */
export function judgePush(runner: Runner, answer: PushAnswer, total: number, printed: string, failed: Failure): Sent {
  const why = explain(runner, answer, total, printed)
  return why === undefined ? { state: 'unsure', again: !mayBeThere(answer), why: failed } : { state: 'refused', why }
}
