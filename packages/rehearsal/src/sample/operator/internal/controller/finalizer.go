package controller

// finalizer keeps a berth until the vessel has left it.
const finalizer = "harbor.acme.example/drain"

// mayRelease says whether a berth that is being deleted can go.
func mayRelease(finalizers []string, drained bool) bool {
	for _, name := range finalizers {
		if name == finalizer {
			return drained
		}
	}
	return true
}
