variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "environment" {
  description = "development or production"
  type        = string
  default     = "development"
}

variable "encrypt_search" {
  description = "Whether the search index is encrypted; each environment decides."
  type        = bool
}

variable "admin_networks" {
  description = "Networks from which the bastion takes SSH, by name."
  type        = map(string)
  default = {
    office   = "198.51.100.0/24"
    anywhere = "0.0.0.0/0"
  }
}

variable "image_id" {
  type = string
}

variable "vpc_id" {
  type = string
}
