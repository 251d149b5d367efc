import { Failure, Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { observeRelease, openRefs } from '#core/placeholders/observe-release'
import { contradictions } from './consistent.ts'
import type { Inputs } from './inputs.ts'
import type { Place } from './place.ts'
import type { ReadyChart } from './ready-chart.ts'
import { selectCharts } from './select-charts.ts'
import { templatesOf, type Versions, versionsOf } from './versions.ts'

/** A chart and the registries that it goes to. */
export interface ChartFacts {
  readonly chart: ReadyChart
  readonly places: readonly Place[]
}

/** What the decision needs to know besides the inputs. */
export interface Facts {
  readonly charts: readonly ChartFacts[]
  readonly warnings: readonly string[]
}

/** The time of everything in an archive: what reproducible builds agree on, or the commit's. */
async function modifiedAt(inputs: Inputs, runner: Runner, sha: string): Promise<number> {
  const epoch = runner.env.SOURCE_DATE_EPOCH ?? ''
  // https://reproducible-builds.org/specs/source-date-epoch/
  if (/^\d{1,10}$/.test(epoch) && Number(epoch) < 8 ** 11) return Number(epoch)
  if (epoch !== '')
    throw new Failure(
      'SOURCE_DATE_EPOCH: expected seconds since 1970, less than 8589934592; set it to a number, or unset it'
    )
  const { commitTime } = await import('#core/history/commit-time')
  return commitTime(runner, inputs.token, sha)
}

async function versionsOfRun(inputs: Inputs, runner: Runner): Promise<{ versions: Versions; sha: string }> {
  const complaints: Complaint[] = []
  const release = await observeRelease(inputs, runner, openRefs(runner, inputs.token), templatesOf(inputs))
  const versions = versionsOf(inputs, release, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  return { versions, sha: inputs.sha || release.sha || runner.sha }
}

/** Packs the charts, and looks up what their registries have. Changes nothing. */
export async function observe(inputs: Inputs, runner: Runner): Promise<Facts> {
  const complaints = contradictions(inputs)
  if (complaints.length > 0) throw new Refusal(complaints)
  const selected = await selectCharts(runner.workspace, inputs.charts, complaints)
  if (complaints.length > 0) throw new Refusal(complaints)
  const { versions, sha } = await versionsOfRun(inputs, runner)
  const { packAll } = await import('./pack-all.ts')
  const { charts, warnings } = await packAll(selected, {
    inputs,
    runner,
    versions,
    modified: await modifiedAt(inputs, runner, sha)
  })
  const { outputComplaints } = await import('./output-folder.ts')
  const files = charts.map(({ file }) => file)
  const unkept = await outputComplaints(runner.workspace, inputs, selected, files)
  if (unkept.length > 0) throw new Refusal(unkept)
  const told = [...versions.warnings, ...warnings]
  const { surveyAll } = await import('./survey-all.ts')
  return { charts: await surveyAll(charts, versions.aliases, inputs, runner), warnings: told }
}
