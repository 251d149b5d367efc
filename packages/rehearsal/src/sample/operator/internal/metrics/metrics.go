// Package metrics counts what the operator does.
package metrics

import "expvar"

// Berths is the number of berths by state.
var Berths = expvar.NewMap("harbor_berths")
