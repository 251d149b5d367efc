// Package webhook checks berths before they are admitted.
package webhook

import (
	"fmt"
	"regexp"
)

var name = regexp.MustCompile(`^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$`)

// ValidateName refuses a name that cannot become a DNS label.
func ValidateName(value string) error {
	if !name.MatchString(value) {
		return fmt.Errorf("berth name %q is not a DNS label", value)
	}
	return nil
}
