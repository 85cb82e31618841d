/**
 * The first ranges of equal size that a range is cut into, as text; null where the range isn't one, or
 * has not that many. Source: "Fn::Cidr", CloudFormation template reference: with 8 bits for the hosts
 * an IPv4 range has the mask /24.
 */
export declare function subnets(block: string, count: number, hostBits: number): readonly string[] | null;
