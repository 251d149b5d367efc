import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { openPrivateFolder, temporaryFolder } from '#core/program/private-folder'
import type { Inputs } from './inputs.ts'
import { prepare } from './prepare.ts'
import type { ReadyChart } from './ready-chart.ts'
import type { Selected } from './select-charts.ts'
import type { Versions } from './versions.ts'

/** What all charts of a run are packed with. */
export interface PackingAll {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly versions: Versions
  /** Seconds since 1970. */
  readonly modified: number
}

/** Helm judges the archives, which is what people will get. */
async function judge(charts: readonly ReadyChart[], { inputs, runner }: PackingAll): Promise<void> {
  if (!inputs.lint && !inputs.template) return
  const { lintChart } = await import('#core/helm/lint')
  const { templateChart } = await import('#core/helm/template')
  const helm = await (await import('./helm.ts')).helmOf(inputs, runner)
  const judging = { values: inputs.values, strict: false }
  const complaints: Complaint[] = []
  for (const { archive } of charts) {
    if (inputs.lint) complaints.push(...(await lintChart(helm, archive.path, judging, runner)))
    if (inputs.template) complaints.push(...(await templateChart(helm, archive.path, judging, runner)))
  }
  if (complaints.length > 0) throw new Refusal(complaints)
}

/**
 * Fetches dependencies where that is asked for, packs every chart, and has Helm judge them where that is asked for.
 * @throws Refusal with all complaints
 */
export async function packAll(
  selected: readonly Selected[],
  packing: PackingAll
): Promise<{ readonly charts: readonly ReadyChart[]; readonly warnings: readonly string[] }> {
  const { inputs, runner, versions, modified } = packing
  // What is packed is needed until everything is published and read back; the folder goes with the process.
  const folder = openPrivateFolder(temporaryFolder(runner)).path
  const fetched =
    inputs.dependencies === 'vendored' ? runner.workspace : await withDependencies(selected, folder, packing)
  const packed = await prepare(selected, { inputs, runner, root: fetched, versions, modified, folder })
  await judge(packed.charts, packing)
  return packed
}

async function withDependencies(
  selected: readonly Selected[],
  folder: string,
  { inputs, runner }: PackingAll
): Promise<string> {
  const { fetchDependencies } = await import('./fetch-dependencies.ts')
  return fetchDependencies(selected, folder, inputs, runner)
}
