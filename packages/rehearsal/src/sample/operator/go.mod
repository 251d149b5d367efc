module github.com/acme/harbor-operator

go 1.24
