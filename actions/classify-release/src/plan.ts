import { type Complaint, type Plan, refuse, sayComplaint } from '#core/action/plan'
import { type Decision, decide } from './decision.ts'
import { jsonOutput } from './document.ts'
import { identityComplaints } from './identity.ts'
import type { Inputs } from './inputs.ts'
import { findingsOf } from './judgement.ts'
import type { Facts } from './observe.ts'
import { nameTemplates, type Output, plainOutputs } from './outputs.ts'
import { subjectOf } from './subject.ts'
import { warningsOf } from './warnings.ts'

export { outputs } from './outputs.ts'

type Names = Record<keyof typeof nameTemplates, string>

/** Fills the templates of names, with a complaint for each that gives something illegal. */
function nameIt(inputs: Inputs, decision: Decision): { names: Names; complaints: Complaint[] } {
  const names: Names = { 'image-tags': '', 'chart-version': '', 'app-version': '' }
  const complaints: Complaint[] = []
  for (const [place, fill] of Object.entries(nameTemplates)) {
    try {
      names[place as keyof Names] = fill(inputs, decision)
    } catch (error) {
      complaints.push({ place, problem: (error as Error).message, remedy: 'change the template' })
    }
  }
  return { names, complaints }
}

function reasonOf({ subject, bump, isLatest }: Decision): string {
  const { kind, release, previousTag, previousStable } = subject
  if (kind === 'main-build')
    return `${release.tag} is a build of a branch, after ${previousStable?.tag ?? 'no release'}`
  const after = previousTag === undefined ? 'the first release' : `${bump} after ${previousTag.tag}`
  return `${release.tag} is ${kind}: ${after}${isLatest ? ', the latest' : ''}`
}

/** Decides from the inputs and the facts alone. A refusal has every reason in it. */
export function plan(inputs: Inputs, facts: Facts): Plan<never, Output> {
  const subject = subjectOf(inputs, facts.request, facts.refs)
  const identity = identityComplaints(inputs, facts, subject)
  if (subject.sha === '') return refuse(identity, {})
  const decision = decide(inputs, facts, subject)
  const findings = findingsOf(inputs, decision, facts)
  const { names, complaints } = nameIt(inputs, decision)
  const all: Complaint[] = [...identity, ...findings.filter(({ refused }) => refused), ...complaints]
  const warnings = [
    ...findings.filter(({ refused }) => !refused).map(sayComplaint),
    ...warningsOf(inputs, decision, facts)
  ]
  if (all.length > 0) {
    const bare = all.map(({ place, problem, remedy }) => ({ place, problem, remedy }))
    return { ...refuse<Output>(bare, {}), warnings }
  }
  const outputs = plainOutputs(inputs, decision, names)
  const json = jsonOutput(outputs, decision, facts.answers)
  return { verdict: 'proceed', reason: reasonOf(decision), steps: [], outputs: { ...outputs, json }, warnings }
}
