import { counted } from '#core/action/counted'
import { type Complaint, nothingToDo, type Plan, refuse, type Step, sayComplaint } from '#core/action/plan'
import { pushesOf } from '#core/tagging/tag-events'
import type { Inputs } from './inputs.ts'
import type { TagOperation, WaitOperation } from './operation.ts'
import type { Output } from './outputs.ts'
import { absent, elsewhere } from './tag-conflicts.ts'
import type { TagFacts } from './tag-facts.ts'
import { lastOf, tagsOf } from './tag-names.ts'
import { tagOutputs } from './tag-outputs.ts'

type Operation = TagOperation | WaitOperation

/** So many names tell which they are. */
const shown = 6

/** What process documents print in capitals, since it was learnt the hard way. */
export const warning = [
  'IMPORTANT: a tag that has been pushed can never be moved.',
  'Module proxies and the checksum database keep what they saw first, and the go command refuses everything else.',
  'If it was wrong, release the next version.'
]

function named(tags: readonly string[]): string {
  const rest = tags.length > shown ? ` and ${tags.length - shown} more` : ''
  return `${tags.slice(0, shown).join(', ')}${rest}`
}

function pushStep(inputs: Inputs, { commit, standing, messages }: TagFacts, tags: readonly string[]): Step<Operation> {
  const missing = tags.filter((tag) => !standing.there.has(tag))
  const own = Object.fromEntries(tags.map((tag) => [tag, messages?.get(tag) ?? '']))
  const operation = {
    kind: 'tag',
    tags,
    commit,
    how: inputs.via,
    messages: messages === undefined ? {} : own,
    tagger: inputs.tagger
  } as const
  const place = commit.slice(0, 12)
  const isThere = missing.length === 0
  const told = isThere ? tags : missing
  const there = tags.length - missing.length
  const some = isThere || there === 0 ? '' : `, where ${there} of ${tags.length} are`
  return {
    description: `create ${counted(told.length, 'tag')} at ${place}${some}: ${named(told)}`,
    operation,
    ...(isThere
      ? { state: 'satisfied', reason: `${tags.length === 1 ? 'it is' : 'they are'} there` }
      : { state: 'pending' })
  }
}

function waitStep(inputs: Inputs, facts: TagFacts): Step<Operation>[] {
  const minutes = inputs['wait-for-proxy']
  if (minutes === 0) return []
  const tags = facts.catalogue.releases.map(({ tag }) => tag)
  const operation = { kind: 'wait', minutes, tags } as const
  const versions = tags.length === 1 ? 'the version' : `${tags.length} versions`
  const description = `wait at most ${counted(minutes, 'minute')} until module proxies serve ${versions}`
  return [{ description, operation, state: 'pending', aside: true }]
}

function nobodyToAsk(inputs: Inputs, { hasProxies }: TagFacts): Complaint[] {
  if (inputs['wait-for-proxy'] === 0 || hasProxies) return []
  const problem =
    'is given, and there is no module proxy to ask: the event does not say that the repository is public, or all is private or off'
  return [{ place: 'wait-for-proxy', problem, remedy: 'name the proxies as proxy, or leave it away' }]
}

function stateOf(facts: TagFacts): string {
  const tags = tagsOf(facts)
  const missing = tags.filter((tag) => !facts.standing.there.has(tag))
  const place = facts.commit.slice(0, 12)
  return `${counted(tags.length, 'tag')} at ${place}${missing.length === 0 ? '' : `, ${missing.length} of them new`}`
}

/** What is told and decided where nothing may be written: every finding, and no refusal for what a later commit may mend. */
function report(facts: TagFacts, outputs: Plan<Operation, Output>['outputs'], conflicts: readonly Complaint[]) {
  const findings = [...facts.complaints, ...conflicts]
  const count = `${counted(findings.length, 'finding')} in the way`
  const reason = `${stateOf(facts)}${findings.length === 0 ? '' : `; ${count}`}`
  const warnings = [...findings, ...facts.warnings].map(sayComplaint)
  return { verdict: 'proceed', reason, steps: [], outputs, warnings } as const
}

/** Decides about the tags from the inputs and the facts alone. */
export function planTags(inputs: Inputs, facts: TagFacts): Plan<Operation, Output> {
  const { mode } = inputs
  const conflicts = elsewhere(facts)
  const outputs = tagOutputs(inputs, { ...facts, complaints: [...facts.complaints, ...conflicts] }, new Map())
  if (mode === 'plan') return report(facts, outputs, conflicts)
  const tags = tagsOf(facts)
  // What is wrong with modules that have their tags cannot be mended any more, and a rerun has nothing to prevent. With tags
  // elsewhere, the run is refused anyway, and whoever releases the next version had better know everything.
  const isDone = tags.length > 0 && conflicts.length === 0 && tags.every((tag) => facts.standing.there.has(tag))
  const warnings = [...(isDone ? facts.complaints : []), ...facts.warnings, ...nobodyToAsk(inputs, facts)].map(
    sayComplaint
  )
  const missing = mode === 'verify' ? absent(facts) : []
  const complaints = [...(isDone ? [] : facts.complaints), ...conflicts, ...missing]
  const pushes = mode === 'verify' ? [] : pushesOf(tags, lastOf(facts), inputs.events)
  const steps = [...pushes.map((push) => pushStep(inputs, facts, push)), ...waitStep(inputs, facts)]
  if (complaints.length > 0) return { ...refuse(complaints, outputs), steps, warnings }
  if (tags.length === 0) return { ...nothingToDo('there is no module to tag', outputs), warnings }
  const byHand = [...warning, '', ...String(outputs.commands ?? '').split('\n')]
  return { verdict: 'proceed', reason: stateOf(facts), steps, outputs, warnings, byHand }
}
