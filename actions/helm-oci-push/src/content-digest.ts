import { createHash } from 'node:crypto'
import type { ChartContent } from '#core/chart/content'

/** Names what is in a chart by its files alone: archives that differ in compression or times have the same name. */
export function contentDigest({ files }: ChartContent): string {
  const hash = createHash('sha256')
  for (const path of [...files.keys()].sort()) hash.update(`${path}\0${files.get(path)?.sha256}\n`)
  return `sha256:${hash.digest('hex')}`
}
