import { Refusal } from '../refusal.ts'
import type { Service } from '../service/service.ts'
import { call, type Deed, type Place } from './occasion.ts'

/** Runs the failed jobs of the last run again, and what stands behind them, as the button of that name does. */
export async function runAgain(place: Place, { runs }: Service): Promise<Deed> {
  const run = runs.findLast(({ record }) => record.conclusion === 'failure')
  if (run === undefined) throw new Refusal(['no run has failed that could be run again'])
  const path = `/actions/runs/${run.record.id}/rerun-failed-jobs`
  await call(place, 'POST', path)
  return { verb: 'run again', what: `the failed jobs of ${run.file}`, how: `POST ${path}` }
}
