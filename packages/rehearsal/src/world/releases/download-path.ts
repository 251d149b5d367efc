/** Whether a path of the world is that of a file of a release; what serves those is loaded for them alone. */
export function isDownload(path: string): boolean {
  return /^\/(?:release-assets\/|[^/]+\/[^/]+\/releases\/(?:download|latest\/download)\/)/.test(path)
}
