module "good" {
  source = "./store"
  status = "Enabled"
}

module "bad" {
  source = "./store"
  status = "Suspended"
}
