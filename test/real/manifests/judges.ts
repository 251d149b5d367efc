/** The programs that read what we have edited; the set-up of these tests has found or built each. */
export const judges = {
  go: process.env.SLIPWAY_GO ?? '',
  helm: process.env.SLIPWAY_HELM ?? '',
  kustomize: process.env.SLIPWAY_KUSTOMIZE ?? '',
  yq: process.env.SLIPWAY_YQ ?? ''
}
