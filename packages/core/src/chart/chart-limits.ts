/** The most that Helm loads, in bytes: of one file (Helm 3), and of all of a chart when it is not compressed. */
export const largestFile = 5 * 1024 * 1024
export const largestChart = 100 * 1024 * 1024

/** The most files and folders of one chart; Helm has no such limit, and no chart of people comes near it. */
export const mostEntries = 20_000

/** Says a size as people read it, with the exact number of bytes. */
export function sizeOf(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB (${bytes} bytes)`
}
