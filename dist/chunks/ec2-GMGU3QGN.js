import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={"encrypted-volumes":{"cloudformation.yaml":`AWSTemplateFormatVersion: "2010-09-09"
Description: Volumes, by themselves and with the instances that they are made for

Parameters:
  EncryptVolumes:
    Type: String
    AllowedValues: ["true", "false"]
  Environment:
    Type: String
    AllowedValues: [dev, prod]
    Default: prod

Conditions:
  IsProduction: !Equals [!Ref Environment, prod]

Resources:
  # expect: pass - encrypted with the account's key for EBS
  Encrypted:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted: true

  # expect: pass - a text is read as the boolean that it is for the service
  EncryptedAsText:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, Size: 8, Encrypted: "true" }

  # expect: fail - nothing says encrypted, and the service's own default is off
  Silent:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, Size: 8 }

  # expect: fail - a key alone doesn't ask for encryption
  KeyOnly:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, Size: 8, KmsKeyId: alias/data }

  Plain:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      # expect: fail - it says so
      Encrypted: false

  # expect: unknown - the volume is encrypted if its snapshot is
  Restored:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, SnapshotId: snap-0123456789abcdef0 }

  # expect: pass - a copy can be encrypted whatever the snapshot is
  RestoredEncrypted:
    Type: AWS::EC2::Volume
    Properties: { AvailabilityZone: eu-central-1a, SnapshotId: snap-0123456789abcdef0, Encrypted: true }

  LeftToTheDeployer:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      # expect: unknown - the parameter has no default
      Encrypted: !Ref EncryptVolumes

  PlainInProduction:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted:
        Fn::If:
          - IsProduction
          # expect: fail - by default this is production
          - false
          - true

  # expect: pass - by default this is production
  PlainInDevelopment:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted: !If [IsProduction, true, false]

  # expect: pass - one device is encrypted, one is taken away, one is the instance's own disk
  Server:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs: { VolumeSize: 20, Encrypted: true }
        - DeviceName: /dev/sdb
          NoDevice: {}
        - DeviceName: /dev/sdc
          VirtualName: ephemeral0

  ServerWithPlainDisk:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          Ebs: { VolumeSize: 20, Encrypted: true }
        - DeviceName: /dev/xvdb
          # expect: fail - the second device says nothing
          Ebs: { VolumeSize: 100 }

  ServerFromSnapshot:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      BlockDeviceMappings:
        - DeviceName: /dev/xvdb
          # expect: unknown - the device is encrypted if its snapshot is
          Ebs: { SnapshotId: snap-0123456789abcdef0 }

  LaunchTemplate:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs:
              VolumeSize: 20
              # expect: fail - every instance made from the template gets a plain disk
              Encrypted: false

  # expect: pass - every instance made from the template gets an encrypted disk
  EncryptedLaunchTemplate:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        BlockDeviceMappings:
          - DeviceName: /dev/xvda
            Ebs: { VolumeSize: 20, Encrypted: true }

  LaunchConfiguration:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0123456789abcdef0
      InstanceType: t3.small
      BlockDeviceMappings:
        - DeviceName: /dev/xvda
          # expect: fail - nothing says encrypted
          Ebs: { VolumeSize: 20 }
        - DeviceName: /dev/xvdb
          NoDevice: true
`,"encrypted-by-default.tf":`# Where EBS encrypts by default, a volume that says nothing is encrypted, and so is one that says no.
resource "aws_ebs_encryption_by_default" "this" {
  enabled = true
}

# expect: pass - the account's default counts
resource "aws_ebs_volume" "silent" {
  availability_zone = "eu-central-1a"
  size              = 8
}

# expect: pass - a copy of a plain snapshot is encrypted as well
resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}
`,"terraform.tf":`variable "encrypt" {
  type = bool
}

variable "production" {
  type    = bool
  default = true
}

# expect: pass - encrypted with the account's key for EBS
resource "aws_ebs_volume" "encrypted" {
  availability_zone = "eu-central-1a"
  size              = 8
  encrypted         = true
}

# expect: fail - nothing says encrypted, and the service's own default is off
resource "aws_ebs_volume" "silent" {
  availability_zone = "eu-central-1a"
  size              = 8
}

resource "aws_ebs_volume" "plain" {
  availability_zone = "eu-central-1a"
  size              = 8
  # expect: fail - it says so
  encrypted = false
}

# expect: unknown - the volume is encrypted if its snapshot is
resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-central-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}

resource "aws_ebs_volume" "left_to_the_deployer" {
  availability_zone = "eu-central-1a"
  size              = 8
  # expect: unknown - the variable has no default
  encrypted = var.encrypt
}

# expect: pass - by default this is production
resource "aws_ebs_volume" "plain_in_development" {
  availability_zone = "eu-central-1a"
  size              = 8
  encrypted         = var.production ? true : false
}

# expect: pass - both of its volumes are encrypted, and a disk of the host is no volume
resource "aws_instance" "server" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "m5d.large"

  root_block_device {
    volume_size = 20
    encrypted   = true
  }

  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 100
    encrypted   = true
  }

  ephemeral_block_device {
    device_name  = "/dev/sdc"
    virtual_name = "ephemeral0"
  }
}

resource "aws_instance" "plain_disk" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"

  ebs_block_device {
    device_name = "/dev/sdb"
    volume_size = 100
    # expect: fail - it says so
    encrypted = false
  }
}

resource "aws_launch_template" "plain" {
  name = "plain"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 20
      # expect: fail - every instance made from the template gets a plain disk
      encrypted = false
    }
  }
}
`},"restricted-ssh":{"cloudformation.yaml":`AWSTemplateFormatVersion: "2010-09-09"
Description: Security groups that keep SSH to themselves, and those that don't

Parameters:
  Office:
    Type: String
    Description: The range of addresses to administer from
  Environment:
    Type: String
    AllowedValues: [dev, prod]
    Default: prod

Conditions:
  IsDevelopment: !Equals [!Ref Environment, dev]

Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }

  # expect: pass - the company's own network
  Private:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Administration from inside
      VpcId: !Ref Vpc
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 10.0.0.0/8
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: !GetAtt Vpc.CidrBlock

  # expect: pass - the world may come, to other ports and protocols
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: A web server
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: "::/0" }
        - { IpProtocol: udp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
        - { IpProtocol: icmp, FromPort: -1, ToPort: -1, CidrIp: 0.0.0.0/0 }

  # expect: pass - without rules nobody gets in
  Closed:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Nobody

  # expect: pass - what leaves the group is another question
  Outgoing:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Outgoing only
      SecurityGroupEgress:
        - { IpProtocol: "-1", CidrIp: 0.0.0.0/0 }

  # expect: pass - members of another group, and a prefix list
  Bastion:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: From named sources
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, SourceSecurityGroupId: !Ref Private }
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, SourcePrefixListId: pl-0123456789abcdef0 }

  Open:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: SSH for everybody
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          # expect: fail - every IPv4 address
          CidrIp: 0.0.0.0/0

  OpenToIpv6:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: SSH for everybody with IPv6
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 10.0.0.0/8
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          # expect: fail - every IPv6 address
          CidrIpv6: ::/0

  WideRange:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: A range that has 22 in it
      SecurityGroupIngress:
        - IpProtocol: "6"
          FromPort: "20"
          ToPort: "1024"
          # expect: fail - 22 lies between 20 and 1024, and protocol 6 is TCP
          CidrIp: 0.0.0.0/0

  EveryProtocol:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Everything
      SecurityGroupIngress:
        - IpProtocol: "-1"
          FromPort: 443
          ToPort: 443
          # expect: fail - with protocol -1 the ports don't count
          CidrIp: 0.0.0.0/0

  # expect: pass - its one open rule stands by itself, and is judged there
  WithSeparateRules:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Its rules are resources
  SeparateRule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt WithSeparateRules.GroupId
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      # expect: fail - a rule of its own
      CidrIp: 0.0.0.0/0
  # expect: pass - a rule for one address
  SeparateNarrowRule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !GetAtt WithSeparateRules.GroupId
      IpProtocol: tcp
      FromPort: 22
      ToPort: 22
      CidrIp: 203.0.113.7/32

  # expect: pass - by default this is production
  InDevelopmentOnly:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Open where nothing is lost
      SecurityGroupIngress:
        - Fn::If:
            - IsDevelopment
            - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
            - !Ref AWS::NoValue

  FromTheOffice:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: From an address that the deployer gives
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          # expect: unknown - the parameter has no default
          CidrIp: !Ref Office
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: !Ref Office

  # expect: pass - whatever the deployer gives, the port is another one
  WebFromTheOffice:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: A web server for the office
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !Ref Office }
`,"terraform.tf":`variable "office" {
  type = list(string)
}

# expect: pass - the company's own network
resource "aws_security_group" "private" {
  name = "private"

  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: pass - the world may come, to another port
resource "aws_security_group" "web" {
  name = "web"

  ingress {
    protocol         = "tcp"
    from_port        = 443
    to_port          = 443
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_security_group" "open" {
  name = "open"

  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    # expect: fail - the second range is every address
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}

resource "aws_security_group" "open_to_ipv6" {
  name = "open-to-ipv6"

  ingress {
    protocol  = "tcp"
    from_port = 0
    to_port   = 65535
    # expect: fail - every IPv6 address, and 22 is among the ports
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_security_group" "everything" {
  name = "everything"

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
    # expect: fail - with protocol -1 the ports don't count, and the group's own members are not all who may come
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "office" {
  name = "office"

  ingress {
    protocol  = "tcp"
    from_port = 22
    to_port   = 22
    # expect: unknown - the variable has no default
    cidr_blocks = var.office
  }
}

# expect: pass - its rules stand by themselves
resource "aws_security_group" "ruled_apart" {
  name = "ruled-apart"
}

resource "aws_security_group_rule" "open" {
  security_group_id = aws_security_group.ruled_apart.id
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  # expect: fail - a rule of its own
  cidr_blocks = ["0.0.0.0/0"]
}

# expect: pass - members of another group
resource "aws_security_group_rule" "from_group" {
  security_group_id        = aws_security_group.ruled_apart.id
  type                     = "ingress"
  protocol                 = "tcp"
  from_port                = 22
  to_port                  = 22
  source_security_group_id = aws_security_group.private.id
}

resource "aws_vpc_security_group_ingress_rule" "open" {
  security_group_id = aws_security_group.ruled_apart.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  # expect: fail - a rule of its own
  cidr_ipv4 = "0.0.0.0/0"
}

# expect: pass - one network
resource "aws_vpc_security_group_ingress_rule" "narrow" {
  security_group_id = aws_security_group.ruled_apart.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "203.0.113.0/24"
}
`}};export{e as examples};
