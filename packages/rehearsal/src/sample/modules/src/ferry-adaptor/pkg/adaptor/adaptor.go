// Package adaptor starts a machine for each workload.
package adaptor

import (
	"context"

	ctrl "github.com/acme/ferry/src/ferry-ctrl"
	"github.com/acme/ferry/src/shipyards"
)

// Adaptor keeps the machines of one provider.
type Adaptor struct {
	provider string
	yard     shipyards.Shipyard
	ferries  []shipyards.Ferry
}

// New opens the shipyard of a provider.
func New(provider string) (*Adaptor, error) {
	yard, err := shipyards.Open(provider)
	if err != nil {
		return nil, err
	}
	return &Adaptor{provider: provider, yard: yard}, nil
}

// Start builds a machine for a workload.
func (a *Adaptor) Start(ctx context.Context, workload string) (shipyards.Ferry, error) {
	ferry, err := a.yard.Build(ctx, workload)
	if err == nil {
		a.ferries = append(a.ferries, ferry)
	}
	return ferry, err
}

// Stop gives all machines back.
func (a *Adaptor) Stop(ctx context.Context) error {
	return ctrl.Scrap(ctx, a.provider, a.ferries)
}
