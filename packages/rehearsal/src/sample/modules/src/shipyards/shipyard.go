// Package shipyards knows the providers that build machines.
package shipyards

import (
	"context"
	"errors"
	"sort"
)

// ErrUnknown is what a provider that nobody has registered leads to.
var ErrUnknown = errors.New("unknown provider")

// Ferry is a machine for one workload.
type Ferry struct {
	Name    string
	Address string
}

// Shipyard builds machines and scraps them.
type Shipyard interface {
	Build(ctx context.Context, name string) (Ferry, error)
	Scrap(ctx context.Context, ferry Ferry) error
}

var yards = map[string]func() Shipyard{}

// Register makes a provider known by its name.
func Register(name string, open func() Shipyard) {
	yards[name] = open
}

// Open opens the shipyard of a provider.
func Open(name string) (Shipyard, error) {
	open, known := yards[name]
	if !known {
		return nil, ErrUnknown
	}
	return open(), nil
}

// Names lists the providers in their order.
func Names() []string {
	names := make([]string, 0, len(yards))
	for name := range yards {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
