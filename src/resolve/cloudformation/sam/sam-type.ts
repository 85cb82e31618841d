const PREFIX = 'AWS::Serverless::'

export const isOfSam = (type: string | null): boolean => type?.startsWith(PREFIX) ?? false

/** `Function` of `AWS::Serverless::Function`. */
export const shortType = (type: string): string => type.slice(PREFIX.length)
