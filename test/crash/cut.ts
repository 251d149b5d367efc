import type { Fault, Harm } from '#rehearsal/world/faults/fault'
import { Struck } from '#rehearsal/world/faults/strike'
import { type Client, type Ended, launch, type Running } from './launch.ts'
import { client as login, type Place, within } from './place.ts'

/** What happens at an effect on the world, by its number in the run. */
export const worldHarms = ['killed before', 'killed after', 'reply lost', 'cancelled', 'connection reset'] as const

/** What happens at a change of a file, by its number in the run. */
export const fileHarms = [
  'killed before',
  'killed half-way',
  'killed after',
  'disk full once',
  'disk full',
  'cancelled'
] as const

type WorldCut = { readonly at: 'effect'; readonly number: number; readonly harm: (typeof worldHarms)[number] }
type FileCut = { readonly at: 'file change'; readonly number: number; readonly harm: (typeof fileHarms)[number] }

/** One moment at which a run is cut, and how. */
export type Cut = WorldCut | FileCut

/** How a cut run ended. */
export interface CutRun extends Ended {
  /** Whether it came to where it was to be cut. */
  readonly struck: boolean
  /** Milliseconds from a cancellation to the end. */
  readonly lingered?: number
}

/** `killed before at effect 3`. */
export function sayCut({ at, number, harm }: Cut): string {
  return `${harm} at ${at} ${number}`
}

/** Runs a client until it is cut, or to its end. What it began at the world is over when this resolves. */
export async function runUntil(place: Place, client: Client, cut?: Cut): Promise<CutRun> {
  if (cut === undefined) return { ...(await launch(place, client).ended), struck: false }
  if (cut.at === 'effect') return runUntilEffect(place, client, cut)
  const ended = await launch(place, client, cut).ended
  const calls = ended.moments.filter((line) => line.startsWith('call ')).length
  return { ...ended, struck: calls >= cut.number }
}

async function runUntilEffect(place: Place, client: Client, { number, harm }: WorldCut): Promise<CutRun> {
  const when = { struck: false, cancelled: 0 }
  const running: { now?: Running } = {}
  const note: Harm = { harm: 'run', when: 'before', run: () => Object.assign(when, { struck: true }) }
  const effect = { by: login, target: within(place.fullName), via: /^(?!push$)/ }
  const disarm = [note, harmOf(harm, running, when)].map((each) =>
    place.world.arm({ effect, skip: number - 1, ...each } as Fault)
  )
  running.now = launch(place, client)
  const ended = await running.now.ended
  const lingered = when.cancelled === 0 ? {} : { lingered: Date.now() - when.cancelled }
  for (const each of disarm) each()
  await place.repository.writes
  return { ...ended, struck: when.struck, ...lingered }
}

function harmOf(harm: WorldCut['harm'], running: { readonly now?: Running }, when: { cancelled: number }): Harm {
  const harms: Readonly<Record<WorldCut['harm'], Harm>> = {
    'killed before': {
      harm: 'run',
      when: 'before',
      run: async () => {
        await running.now?.kill()
        throw new Struck('the client was killed before this was done')
      }
    },
    'killed after': { harm: 'run', when: 'after', run: () => running.now?.kill() },
    'connection reset': { harm: 'reset' },
    'reply lost': { harm: 'lose-reply' },
    cancelled: {
      harm: 'run',
      when: 'before',
      run: () => {
        when.cancelled = Date.now()
        running.now?.interrupt()
      }
    }
  }
  return harms[harm]
}
