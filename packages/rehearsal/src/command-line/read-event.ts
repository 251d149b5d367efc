import type { RehearseCommand } from './commands.ts'
import { type EventKind, events } from './events.ts'
import { type Given, readPairs, shown } from './given.ts'
import { nearest } from './nearest.ts'

type EventParts = Pick<RehearseCommand, 'event' | 'ref' | 'inputs' | 'payload'>

/** Reads which event is rehearsed and what it is about; `complaints` gets everything that does not go together. */
export function readEvent(given: Given, complaints: string[]): EventParts {
  const asked = given.value('event')
  const [, name = '', action] = /^([^:]*)(?::(.*))?$/s.exec(asked ?? 'push') ?? []
  const kind = Object.hasOwn(events, name) ? events[name] : undefined
  if (kind === undefined) {
    const known = Object.keys(events).join(', ')
    complaints.push(
      `--event: ${shown(name)} cannot be rehearsed, did you mean ${nearest(name, Object.keys(events))}? Known are ${known}`
    )
  } else complaints.push(...complaintsAbout(kind, { name, action, isAsked: asked !== undefined }, given))
  const form = { form: 'NAME=VALUE', name: /^[^\s=]+$/ }
  const inputs = readPairs(given, 'input', form, complaints)
  const [ref, payload] = [given.value('ref'), given.value('payload')]
  const usual = typeof kind?.actions === 'string' ? undefined : kind?.actions[0]
  const meant = action ?? usual
  return {
    ...(asked !== undefined && { event: { name, ...(meant !== undefined && { action: meant }) } }),
    ...(ref !== undefined && { ref }),
    ...(inputs && { inputs }),
    ...(payload !== undefined && { payload })
  }
}

interface Asked {
  readonly name: string
  readonly action: string | undefined
  /** Whether `--event` was given: the sample has a tag of its own for the push that is rehearsed without it. */
  readonly isAsked: boolean
}

function complaintsAbout(kind: EventKind, { name, action, isAsked }: Asked, given: Given): string[] {
  const complaints: string[] = []
  const { actions, takes, needs } = kind
  if (action === undefined && kind.needsAction)
    complaints.push(`--event: ${name} needs its type, as ${name}:${actions}`)
  if (action === '') complaints.push(`--event: ${name}: has nothing behind the colon`)
  else if (action !== undefined && typeof actions !== 'string' && !actions.includes(action)) {
    const expected = actions.length === 0 ? 'which has no actions' : `expected ${actions.join(', ')}`
    complaints.push(`--event: ${shown(action)} is no action of ${name}, ${expected}`)
  }
  for (const option of ['tag', 'ref', 'sha', 'input'] as const) {
    if (!given.has(option) || takes.includes(option)) continue
    const hint = option === 'tag' && takes.includes('ref') ? ': name the tag or branch with --ref' : ''
    complaints.push(`--${option} has no meaning for ${name}${hint}`)
  }
  const isSample = !given.has('repo')
  const hasDefault = isSample && needs.includes('tag') && !given.has('ref')
  if (needs.length > 0 && !hasDefault && !needs.some((option) => given.has(option))) {
    complaints.push(
      isAsked || given.has('ref')
        ? `--event: ${name} needs ${needs.map((option) => `--${option}`).join(' or ')}`
        : '--repo needs --tag: the tag whose push is rehearsed'
    )
  }
  if (name === 'push' && given.has('ref') && given.has('tag')) complaints.push('give either --tag or --ref, not both')
  if (!isAsked && given.has('ref')) complaints.push('--ref needs --event: push for the push of a branch')
  return complaints
}
