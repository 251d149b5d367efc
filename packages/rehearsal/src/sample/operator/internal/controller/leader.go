package controller

// leaderLease is the lease that the replicas of the operator compete for.
const leaderLease = "harbor-operator.harbor.acme.example"
