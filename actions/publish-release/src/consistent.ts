import type { Complaint } from '#core/action/plan'
import type { Inputs } from './inputs.ts'

/** The inputs that say what notes are made of, by the source that reads them. */
const sources = { notes: ['notes', 'notes-file'], template: ['notes-template'] } as const

function aboutNotes(inputs: Inputs): Complaint[] {
  const from = inputs['notes-from']
  const complaints: Complaint[] = []
  for (const [source, places] of Object.entries(sources)) {
    const given = places.filter((place) => inputs[place] !== '')
    if (from === source && given.length === 0) {
      const remedy = `give ${places.join(' or ')}`
      complaints.push({ place: 'notes-from', problem: `is ${from}, and there are none`, remedy })
    }
    if (from === '' || from === source) continue
    for (const place of given) {
      const problem = `is given, and notes-from is ${from}, which does not read it`
      complaints.push({ place, problem, remedy: `leave it out, or set notes-from to ${source}` })
    }
  }
  if (inputs.notes !== '' && inputs['notes-file'] !== '') {
    complaints.push({ place: 'notes-file', problem: 'is given beside notes', remedy: 'give one of them' })
  }
  if (from === '' && inputs['notes-template'] !== '' && (inputs.notes !== '' || inputs['notes-file'] !== '')) {
    const problem = 'is given beside notes or notes-file'
    complaints.push({ place: 'notes-template', problem, remedy: 'give one of them, or say which with notes-from' })
  }
  return complaints
}

function aboutDeprecation({ mode, reason, instead }: Inputs): Complaint[] {
  if (mode === 'deprecate') {
    const problem = 'is empty, and whoever uses the release wants to know why they should not'
    return reason.trim() === '' ? [{ place: 'reason', problem, remedy: 'say it in a sentence' }] : []
  }
  const given = Object.entries({ reason, instead }).filter(([, value]) => value !== '')
  return given.map(([place]) => {
    const problem = `is given, and mode is ${mode}, which does not read it`
    return { place, problem, remedy: 'leave it out, or set mode to deprecate' }
  })
}

/** What contradicts itself in the inputs alone. */
export function contradictions(inputs: Inputs): Complaint[] {
  const complaints = [...(inputs.mode === 'publish' ? aboutNotes(inputs) : []), ...aboutDeprecation(inputs)]
  if (inputs['make-latest'] === 'true' && inputs.prerelease === 'true') {
    const remedy = 'set one of them to auto'
    complaints.push({ place: 'make-latest', problem: 'is true, and a prerelease is never the latest', remedy })
  }
  if (inputs.token === '') {
    const problem = 'is empty, and nobody can write a release without one'
    complaints.push({ place: 'token', problem, remedy: 'give a token with contents: write' })
  }
  return complaints
}
