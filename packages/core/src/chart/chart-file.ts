/** One file of a chart as it is packed; its content is read when it is asked for, so that a big chart is never held whole. */
export interface ChartFile {
  /** Below the chart's name: `templates/a.yaml`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal digits. */
  readonly sha256: string
  readonly read: () => Promise<Uint8Array>
}
