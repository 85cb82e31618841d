export * from './cloudformation/index.ts';
