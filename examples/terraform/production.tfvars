environment    = "production"
encrypt_search = true
image_id       = "ami-0a1b2c3d4e5f60718"
vpc_id         = "vpc-0a1b2c3d4e5f60718"

admin_networks = {
  office = "198.51.100.0/24"
}
