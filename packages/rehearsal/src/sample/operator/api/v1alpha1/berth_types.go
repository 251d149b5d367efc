// Package v1alpha1 holds the first version of the harbor.acme.example API.
// +kubebuilder:object:generate=true
// +groupName=harbor.acme.example
package v1alpha1

// BerthSpec is what the owner of a berth wants.
type BerthSpec struct {
	// Vessel is the name of the ship that may lie here.
	Vessel string `json:"vessel"`
	// Length in metres.
	// +kubebuilder:validation:Minimum=1
	Length int32 `json:"length"`
}

// BerthStatus is what the operator found.
type BerthStatus struct {
	Ready   bool   `json:"ready"`
	Message string `json:"message,omitempty"`
}

// Berth is a place at a quay.
// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
type Berth struct {
	Name   string      `json:"name"`
	Spec   BerthSpec   `json:"spec"`
	Status BerthStatus `json:"status,omitempty"`
}
