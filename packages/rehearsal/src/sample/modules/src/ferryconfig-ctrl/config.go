// Package config keeps the settings of the nodes.
package config

// Settings of a node that may ask for machines.
type Settings struct {
	Provider string
	Limit    int
}

// Defaulted fills in what was left out.
func (s Settings) Defaulted() Settings {
	if s.Provider == "" {
		s.Provider = "libvirt"
	}
	if s.Limit == 0 {
		s.Limit = 10
	}
	return s
}
