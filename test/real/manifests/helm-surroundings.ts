import { posix } from 'node:path'
import { parse } from 'yaml'
import { filesOf } from './edit.ts'
import type { Files } from './folder.ts'

interface Dependency {
  readonly name: string
  readonly version: string
  readonly alias?: string
}

/** A template that shows all that Helm has read of the chart and its values. */
const everything = `{{ .Chart | toYaml }}
---
{{ .Values | toYaml }}
`

function stub({ name, version }: Dependency): string {
  return `apiVersion: v2\nname: ${name}\nversion: ${JSON.stringify(version)}\n`
}

function dependenciesOf(chart: string): readonly Dependency[] {
  return (parse(chart) as { dependencies?: readonly Dependency[] }).dependencies ?? []
}

/** Key paths as Helm has them: once it has read a chart, a dependency goes by its alias. */
export function aliases(chart: string, files: Files): (path: string) => string {
  const own = files.get(posix.join(chart, 'Chart.yaml'))?.toString('utf8') ?? '{}'
  const named = dependenciesOf(own).flatMap(({ name, alias }) => (alias === undefined ? [] : [{ name, alias }]))
  return (path) =>
    named.reduce(
      (said, { name, alias }) => said.replace(`dependencies[name=${name}]`, `dependencies[name=${alias}]`),
      path
    )
}

/**
 * The files of a chart that the commit did not touch, in the least form with which Helm reads it: the charts that it depends on,
 * and a template that shows everything.
 */
export function surroundings(chart: string, files: Files): Files {
  const own = files.get(posix.join(chart, 'Chart.yaml'))?.toString('utf8') ?? stub({ name: 'chart', version: '1.0.0' })
  const vendored = dependenciesOf(own).map(
    (one) => [posix.join(chart, 'charts', one.name, 'Chart.yaml'), stub(one)] as const
  )
  return filesOf({
    [posix.join(chart, 'Chart.yaml')]: own,
    [posix.join(chart, 'templates', 'everything.yaml')]: everything,
    ...Object.fromEntries(vendored)
  })
}

/** The folders of files in which a chart is edited. */
export function chartsOf(files: Files): string[] {
  const charts = [...files.keys()].filter((path) => /(?:^|\/)(?:Chart|values)\.yaml$/.test(path)).map(posix.dirname)
  return [...new Set(charts)]
}
