import type { Came, Occasion } from '#core/action/run-action'
import { cameOf, pinnedNow } from './came.ts'
import { findPlace, sameArchive } from './found.ts'
import type { inputs as spec } from './inputs.ts'
import { publishedManifest } from './layers.ts'
import type { Facts } from './observe.ts'
import type { Operation } from './operation.ts'
import { type Output, outputsOf } from './outputs.ts'
import { publish, pushChart } from './push.ts'
import { sessionsOf } from './sessions.ts'

type Now = Occasion<typeof spec, Facts>

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

/** What is needed to publish under a reference. */
async function pushFor(reference: string, { inputs, facts, runner }: Now) {
  const found = findPlace(facts, reference)
  const session = await sessionsOf(inputs, runner).own(found.tagged.reference.registry)
  const mountFrom = sameArchive(facts, found, cameOf(facts))
  return { ...found, session, mountFrom, reference: found.tagged.reference }
}

function tell(now: Now, reference: string, digest: string): Came<Output> {
  const came = cameOf(now.facts)
  came.set(reference, digest)
  now.runner.log(`${reference} is ${digest}`)
  return outputsOf(now.facts, came)
}

async function alias({ reference }: Of<'alias'>, now: Now): Promise<Came<Output>> {
  const push = await pushFor(reference, now)
  const pinned = pinnedNow(now.facts, push.place)
  const { mediaType, bytes } = await publishedManifest(push.session, pinned)
  return tell(now, reference, await publish(push, pinned.digest, { mediaType, bytes }))
}

async function sign({ reference }: Of<'sign'>, { inputs, facts, runner }: Now): Promise<Came<Output>> {
  const { place } = findPlace(facts, reference)
  const { signingOf } = await import('./signing.ts')
  const pinned = pinnedNow(facts, place)
  const signing = signingOf(inputs, runner)
  // A run that was killed may have signed already, and every further signature stays for ever.
  if (!(await signing.isSigned(pinned))) await signing.sign(pinned)
  return {}
}

async function keep({ path }: Of<'keep'>, { inputs, facts, runner }: Now): Promise<Came<Output>> {
  const { keepArchive } = await import('./keep.ts')
  const found = facts.charts.find(({ chart }) => path.endsWith(`/${chart.file}`))
  const place = found?.places[0]
  if (found === undefined || place === undefined)
    throw new Error(`${path}: no such chart; this is a mistake in the action`)
  const published = pinnedNow(facts, place)
  const session = await sessionsOf(inputs, runner).own(published.registry)
  await keepArchive({ workspace: runner.workspace, path, chart: found.chart, published, session })
  return {}
}

/** Carries one operation out. */
export async function apply(operation: Operation, now: Now): Promise<Came<Output>> {
  switch (operation.kind) {
    case 'push': {
      const { reference } = operation
      return tell(now, reference, await pushChart(await pushFor(reference, now)))
    }
    case 'alias':
      return alias(operation, now)
    case 'sign':
      return sign(operation, now)
    case 'keep':
      return keep(operation, now)
  }
}
