import { createHash } from 'node:crypto'

/** A file of a release. */
export interface Asset {
  readonly id: number
  /** As GitHub has renamed it; see `assetName`. */
  name: string
  label: string | null
  /**
   * `starter`: the upload broke off, and nothing but the name is there. GitHub's schema does not know that state, its text
   * does: https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
   */
  readonly state: 'uploaded' | 'starter'
  readonly contentType: string
  readonly bytes: Buffer
  /** `sha256:...` of the bytes, reckoned once; an upload that broke off has none. */
  readonly digest: string | null
  /** The login of who has uploaded it. */
  readonly uploader: string
  readonly createdAt: string
  updatedAt: string
  downloads: number
}

/** A release takes no more: https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases */
export const mostAssets = 1000

/** `sha256:...` of bytes. */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
