import type { Service } from '../service/service.ts'

/** What the jobs of the last run of a workflow gave out, by name. */
export function outputsOf({ runs }: Service, file: string): Readonly<Record<string, string>> {
  const run = runs.findLast((each) => each.file.endsWith(`/${file}`))
  return Object.assign({}, ...(run?.result?.jobs ?? []).map(({ outputs }) => outputs))
}
