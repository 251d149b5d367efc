source "qemu" "ferry" {
  iso_url = var.base
  format  = "qcow2"
}
