import { Failure } from '#core/action/errors'
import { manifestMediaType } from '#core/chart/artifact'
import type { Descriptor } from '#core/oci/descriptor'
import { type PulledManifest, pullManifest } from '#core/oci/pull-manifest'
import type { Reference } from '#core/oci/reference'
import type { Session } from '#core/oci/session'

/** What a manifest is made of, as far as it says so. */
export interface Shape {
  /** The media type of its config. */
  readonly type: string | undefined
  /** The first layer of a media type. */
  readonly layer: (mediaType: string) => Descriptor | undefined
}

interface Raw {
  readonly config?: { readonly mediaType?: unknown }
  readonly layers?: unknown
}

function parse(bytes: Uint8Array): Raw {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** Reads a manifest that anybody may have written. */
export function shapeOf(bytes: Uint8Array): Shape {
  const { config, layers } = parse(bytes)
  const all: readonly Partial<Descriptor>[] = Array.isArray(layers) ? layers : []
  const type = typeof config?.mediaType === 'string' ? config.mediaType : undefined
  return {
    type,
    layer(mediaType) {
      const { digest, size } = all.find((one) => one?.mediaType === mediaType) ?? {}
      return typeof digest === 'string' && typeof size === 'number' ? { mediaType, digest, size } : undefined
    }
  }
}

/** What charts are published as. */
export const chartManifests = [manifestMediaType]

/**
 * Pulls the manifest of a chart that is known to be published.
 * @throws Failure when it cannot be had
 */
export async function publishedManifest(session: Session, reference: Reference): Promise<PulledManifest> {
  const pulled = await pullManifest(session, reference, chartManifests)
  if (pulled.found) return pulled
  throw new Failure(`${pulled.problem}; ${pulled.remedy}`)
}
