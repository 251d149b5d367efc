import type { SignedArchive } from './provenance.ts'

/** gpg cuts the lines of a text that it signs at 20 000 characters; icons in Chart.yaml may be longer. */
const FOLDED = 1000

/**
 * The text that is signed, as Helm reads it: what Chart.yaml says, an end of a YAML document, and the checksum of the
 * archive (messageBlock in pkg/provenance/sign.go of Helm). Helm's own writes the metadata without comments too.
 */
export async function provenanceText({ name, sha256 }: SignedArchive, chartYaml: string): Promise<string> {
  const { Document, isScalar, parse, stringify, visit } = await import('yaml')
  const metadata = new Document(parse(chartYaml))
  visit(metadata, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && node.value.length > FOLDED) node.type = 'QUOTE_DOUBLE'
    }
  })
  return `${metadata.toString({ lineWidth: FOLDED })}\n...\n${stringify({ files: { [name]: `sha256:${sha256}` } }, { lineWidth: 0 })}`
}
