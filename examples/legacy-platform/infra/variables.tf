variable "adobe_client_id" {
  type = string
}

variable "adobe_client_secret" {
  type      = string
  sensitive = true
}

variable "adobe_technical_account_id" {
  description = "Of the Service Account (JWT) credential"
  type        = string
}

variable "adobe_private_key" {
  type      = string
  sensitive = true
}
