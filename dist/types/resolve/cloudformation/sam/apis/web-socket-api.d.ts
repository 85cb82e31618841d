import type { Generator } from '../generated.js';
/**
 * A WebSocket API with a route, an integration and a permission for each of its `Routes`. Unlike
 * other APIs it hands none of its attributes on, nor has them itself, but for `DependsOn`.
 * Source: aws-sam-translator 1.110, `WebSocketApiGenerator`.
 */
export declare const generateWebSocketApi: Generator;
