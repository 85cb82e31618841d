import { describe, expect, test } from 'vitest'
import { check } from '../../../src/index.ts'
import { reporters } from '../../../src/report/index.ts'
import { folderWith } from '../../folder-with.ts'

const template = (more: { listener?: string; scheme?: string; port?: string } = {}) => `
Parameters:
  Port: { Type: Number }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Gateway: { Type: AWS::EC2::InternetGateway }
  Attachment:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway }
  Front: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
  Back: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 } }
  Routes: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Out:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Routes, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }
  FrontRoutes:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Front, RouteTableId: !Ref Routes }
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }]
  Balancer:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties: { Subnets: [!Ref Front], SecurityGroups: [!Ref Web], Scheme: ${more.scheme ?? 'internet-facing'} }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Port: ${more.listener ?? '443'}
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }]
  Targets:
    Type: AWS::ElasticLoadBalancingV2::TargetGroup
    Properties: { VpcId: !Ref Vpc, Port: ${more.port ?? '22'}, Protocol: HTTP, Targets: [{ Id: !Ref Server }] }
  Open:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: open
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }]
  Server:
    Type: AWS::EC2::Instance
    Properties: { ImageId: ami-0123456789abcdef0, SubnetId: !Ref Back, SecurityGroupIds: [!Ref Open] }
`

async function decisionOf(files: Readonly<Record<string, string>>) {
  return check({ cwd: folderWith(files), policy: ['restricted-ssh'] })
}

const reasonOf = async (text: string, name = 'template.yaml') =>
  (await decisionOf({ [name]: text })).findings[0]?.verdict.reason

describe('an open rule of an instance that stands behind a load balancer', () => {
  test('tells the way through it, hop by hop', async () => {
    const { findings } = await decisionOf({ 'template.yaml': template() })
    expect(findings[0]?.verdict.reason).toBe(
      'port 22 is open to 0.0.0.0/0 (tcp), and the internet reaches Server through it, by load balancer Balancer',
    )
    expect(findings[0]?.path?.map(({ text }) => text)).toEqual([
      'the internet',
      'internet gateway Gateway',
      'route 0.0.0.0/0 in Routes',
      "the VPC's default network ACL, which lets everything pass",
      'it is internet-facing',
      'listener Listener on port 443',
      'Web allows port 443 from 0.0.0.0/0',
      'load balancer Balancer',
      'target group Targets sends to port 22',
      'Server',
    ])
  })

  test.each<readonly [string, Parameters<typeof template>[0], string]>([
    [
      'where it is internal',
      { scheme: 'internal' },
      "but as the network is written the internet doesn't reach Server",
    ],
    [
      'where nothing lets the port of its listener in',
      { listener: '80' },
      "but as the network is written the internet doesn't reach Server",
    ],
    [
      'where it sends to another port',
      { port: '80' },
      "but as the network is written the internet doesn't reach Server",
    ],
    [
      'where the port that it sends to is not known',
      { port: '!Ref Port' },
      "can't be told: Port of Targets is not known",
    ],
  ])('says otherwise %s', async (_, more, expected) => {
    expect(await reasonOf(template(more))).toContain(expected)
  })

  test('of Terraform as well', async () => {
    expect(
      await reasonOf(
        `
resource "aws_vpc" "main" { cidr_block = "10.0.0.0/16" }
resource "aws_internet_gateway" "main" { vpc_id = aws_vpc.main.id }
resource "aws_subnet" "front" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_subnet" "back" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.2.0/24"
}
resource "aws_route_table" "front" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_route_table_association" "front" {
  subnet_id      = aws_subnet.front.id
  route_table_id = aws_route_table.front.id
}
resource "aws_security_group" "web" {
  vpc_id = aws_vpc.main.id
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_lb" "front" {
  internal        = false
  subnets         = [aws_subnet.front.id]
  security_groups = [aws_security_group.web.id]
}
resource "aws_lb_listener" "front" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ssh.arn
  }
}
resource "aws_lb_target_group" "ssh" {
  vpc_id   = aws_vpc.main.id
  port     = 22
  protocol = "HTTP"
}
resource "aws_lb_target_group_attachment" "ssh" {
  target_group_arn = aws_lb_target_group.ssh.arn
  target_id        = aws_instance.server.id
}
resource "aws_security_group" "open" {
  vpc_id = aws_vpc.main.id
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_instance" "server" {
  ami                    = "ami-0123456789abcdef0"
  subnet_id              = aws_subnet.back.id
  vpc_security_group_ids = [aws_security_group.open.id]
}
`,
        'main.tf',
      ),
    ).toContain(
      'and the internet reaches aws_instance.server through it, by load balancer aws_lb.front',
    )
  })

  test('the way is drawn in the grammar of Mermaid', async () => {
    const decision = await decisionOf({ 'template.yaml': template() })
    const markdown = (await reporters.markdown?.())?.(decision, {
      ...{ colour: false, unicode: true, width: 100, all: false, verbose: false },
      ...{ elapsedMs: null, ci: false, repository: null },
    })
    const [, diagram = ''] = /```mermaid\n([\s\S]*?)\n```/.exec(markdown ?? '') ?? []
    const [kind, ...lines] = diagram.split('\n')
    expect(kind).toBe('flowchart TD')
    const nodes = lines.filter((line) => /^ {2}h\d+\["[\p{L}\p{N} .,:/()#;-]+"\]$/u.test(line))
    const edges = lines.filter((line) => /^ {2}h\d+ (?:-->|-\.-x) h\d+$/.test(line))
    expect([nodes.length, edges.length]).toEqual([10, 9])
    expect(lines).toHaveLength(19)
  })
})
