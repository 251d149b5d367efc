import type { ChartContent } from './content.ts'

/**
 * What differs between two packed charts, a line each; empty for the same chart, also when Helm has packaged it, which
 * writes Chart.yaml and Chart.lock anew and expands the archives in charts/.
 */
export function differences(_ours: ChartContent, _theirs: ChartContent): readonly string[] {
  throw new Error('not written yet')
}
