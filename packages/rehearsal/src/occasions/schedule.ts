import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { scheduleEvent } from '../world/events/dispatch.ts'
import { defaultWorkflows, isCalled, sceneAt } from './default-workflows.ts'
import type { Occasion, Place, Wish } from './occasion.ts'

/** A time that has come; the line of cron that says so need not be named where the workflows have but one. */
export async function schedule(place: Place, { action, workflow }: Wish): Promise<Occasion> {
  const scene = await sceneAt(place)
  const cron = action === '' ? await onlyLine(place, workflow) : action
  return {
    title: `schedule ${safe(cron)} in ${place.stage.repository.fullName}`,
    notes: [],
    happen: async (service) => {
      await service.raise(place.stage.repository, scheduleEvent(scene, cron))
      return { verb: 'raised', what: `schedule ${safe(cron)}`, how: 'the time is taken to have come' }
    },
    isMeant: ({ name }) => name === 'schedule'
  }
}

async function onlyLine(place: Place, workflow: string | undefined): Promise<string> {
  const workflows = await defaultWorkflows(place, await sceneAt(place))
  const lines = workflows
    .filter((each) => isCalled(each, workflow))
    .flatMap(({ on }) => ((on.schedule ?? []) as readonly { readonly cron: string }[]).map(({ cron }) => cron))
  const [line, ...others] = new Set(lines)
  if (line === undefined) throw new Refusal(['--event: no workflow of the default branch has a schedule'])
  if (others.length === 0) return line
  const all = [line, ...others].map((each) => `--event 'schedule:${safe(each)}'`).join(' or ')
  throw new Refusal([`--event: the workflows have several schedules: give ${all}`])
}
