module github.com/acme/strait

go 1.25
