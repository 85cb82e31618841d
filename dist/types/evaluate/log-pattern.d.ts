/**
 * Filter patterns of CloudWatch Logs for JSON: `{ $.eventName = "Delete*" && $.errorCode NOT EXISTS }`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export interface LogEvent {
    readonly [name: string]: string | LogEvent;
}
/** Whether a pattern matches an event; null where it is none, or uses what isn't read here. */
export declare function matchesEvent(pattern: string, event: LogEvent): boolean | null;
