import type { EffectName } from '#core/action/effect'
import type { Cut } from './cut.ts'
import type { Client } from './launch.ts'
import type { Place } from './place.ts'
import type { Branches, Files } from './seed.ts'

/** Something that others do while a release is half done. */
export interface Change {
  readonly name: string
  /** Set where what comes of it is what comes of a release that nobody disturbs. */
  readonly leavesNoTrace?: boolean
  readonly make: (place: Place, rerun: () => Promise<unknown>) => Promise<unknown>
}

/** What is run, cut and run again. */
export interface Scenario {
  readonly name: string
  readonly branches: Branches
  /** What the workspace has besides the files of main. */
  readonly beside?: Files
  /** Makes the place ready: labels, protections, what earlier releases left. It may run the client. */
  readonly prepare?: (place: Place, run: (client: Client, cut?: Cut) => Promise<unknown>) => Promise<unknown>
  readonly client: (place: Place) => Client
  /** The refusals that the documentation knows, as the log says them. Any other run that does not end well is a fault. */
  readonly refusals?: readonly RegExp[]
  /** What may happen between a run that was cut and the next one; nothing and more. */
  readonly changes: readonly Change[]
  /** The names of all effects that the scenario comes to. */
  readonly covers: readonly EffectName[]
  /** How many of the first `changes` the quick sample tries; all. */
  readonly quickChanges?: number
  /** How many of the first changes of files the quick sample cuts, where those that follow are another scenario's; all. */
  readonly quickCalls?: number
  /** Outputs that are the same, however a release came about. */
  readonly steady?: readonly string[]
  /** What in texts is another each time, such as moments, and what stands for it when they are compared. */
  readonly blurred?: readonly (readonly [RegExp, string])[]
  /** What a place came to besides what all do. */
  readonly also?: (place: Place) => Promise<Readonly<Record<string, unknown>>>
}

/** Nobody does anything in between. */
export const nothing: Change = { name: 'nothing else', make: async () => {} }

/** Somebody merges something that has nothing to do with the release. */
export const mainMoved: Change = {
  name: 'main moved',
  make: (place) =>
    place.call('PUT', '/contents/notes/unrelated.md', { message: 'Take a note', content: encode('A note.\n') })
}

/** Another run of the same release does all of it. */
export const otherRun: Change = { name: 'another run did it', leavesNoTrace: true, make: (_, rerun) => rerun() }

/** Somebody gives a file of main another content. */
export function editedByHand(path: string, text: string): Change {
  return {
    name: `${path} edited by hand`,
    make: async (place) => {
      const { sha } = (await place.call('GET', `/contents/${path}?ref=main`)) as { sha: string }
      return place.call('PUT', `/contents/${path}`, { message: 'Edit by hand', content: encode(text), sha })
    }
  }
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64')
}
